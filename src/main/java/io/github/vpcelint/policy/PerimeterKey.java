package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.ConditionKey;
import io.github.vpcelint.catalog.GlobalConditionKey;
import io.github.vpcelint.catalog.Presence;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.catalog.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a condition key says about whose a request is, or whose the resource that it is for.
 *
 * <p>Which keys are in a request, and when: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">source</a>.
 * Which of them make a perimeter: <a
 * href="https://github.com/aws-samples/data-perimeter-policy-examples">source</a>.
 *
 * @param form what its values name
 * @param alwaysThere whether every signed request through an endpoint carries it
 */
record PerimeterKey(Form form, boolean alwaysThere) {
  /** What the values of a key name. */
  enum Form {
    /** An account, an organization, a VPC or another thing with an id of its own. */
    ID,
    /** An organization and units in it: {@code o-a1b2c3d4e5/r-ab12/}. */
    PATH,
    /** A principal or a resource. */
    ARN,
    /** A role or user by its unique id, a colon, a session name. */
    SESSION,
    /** {@code true} for callers that are known, such as services of AWS. */
    FLAG,
    /** A network in the VPC. */
    NETWORK,
    /** The endpoint itself: the same value in every request that its policy is asked about. */
    ENDPOINT,
    /** The key is in no request that comes through an endpoint. */
    NEVER,
    /** A tag: whoever owns the tagged thing can choose it. */
    TAG,
    /** Nothing of these. */
    NOTHING
  }

  private static final List<String> OWNERS =
      List.of(
          "account",
          "accountid",
          "accountids",
          "orgid",
          "owner",
          "ownerid",
          "principal",
          "principalid",
          "userid");

  /** The key of a name; nothing if it is not known. */
  static Optional<PerimeterKey> of(String name, Catalog catalog) {
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<GlobalConditionKey> global = catalog.globalConditionKeys().find(lower);
    if (global.isPresent()) {
      return key(globalForm(lower), isAlwaysThere(global.get()));
    }
    return switch (lower) {
      case "s3:resourceaccount", "kms:calleraccount" -> key(Form.ID, true);
      default -> ofService(lower, catalog);
    };
  }

  private static Form globalForm(String lower) {
    return switch (lower) {
      case "aws:principalaccount",
          "aws:principalorgid",
          "aws:resourceaccount",
          "aws:resourceorgid",
          "aws:sourceaccount",
          "aws:sourceorgid",
          "aws:sourceowner",
          "aws:principalservicename",
          "aws:principalservicenameslist",
          "aws:ec2instancesourcevpc",
          "aws:calledvia",
          "aws:calledviafirst",
          "aws:calledvialast",
          "identitystore:userid" ->
          Form.ID;
      case "aws:principalorgpaths", "aws:resourceorgpaths", "aws:sourceorgpaths" -> Form.PATH;
      case "aws:principalarn",
          "aws:sourcearn",
          "aws:chatbotsourcearn",
          "aws:federatedprovider",
          "lambda:sourcefunctionarn",
          "ssm:sourceinstancearn",
          "ec2:sourceinstancearn",
          "codebuild:buildarn",
          "codebuild:projectarn" ->
          Form.ARN;
      case "aws:userid" -> Form.SESSION;
      case "aws:principalisawsservice", "aws:viaawsservice" -> Form.FLAG;
      case "aws:vpcsourceip" -> Form.NETWORK;
      case "aws:sourcevpc",
          "aws:sourcevpce",
          "aws:sourcevpcarn",
          "aws:vpceaccount",
          "aws:vpceorgid",
          "aws:vpceorgpaths" ->
          Form.ENDPOINT;
      case "aws:sourceip" -> Form.NEVER;
      default -> lower.indexOf("tag/") >= 0 ? Form.TAG : Form.NOTHING;
    };
  }

  /** Nearly every resource has an owner that is in the request; the rest is a list of its own. */
  private static boolean isAlwaysThere(GlobalConditionKey key) {
    return key.presence() == Presence.ALWAYS
        || key.presence() == Presence.SIGNED
        || key.name().equals("aws:ResourceAccount");
  }

  /** A key of a service counts when its type or its name says that it is about an owner. */
  private static Optional<PerimeterKey> ofService(String lower, Catalog catalog) {
    int colon = lower.indexOf(':');
    Optional<Service> service =
        colon < 0 ? Optional.empty() : catalog.service(lower.substring(0, colon));
    Optional<ConditionKey> known =
        service.isPresent() ? service.get().conditionKey(lower) : Optional.empty();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (known.get().type() == ValueType.ARN) {
      return key(Form.ARN, false);
    }
    if (lower.indexOf("tag/") >= 0) {
      return key(Form.TAG, false);
    }
    boolean owner =
        known.get().type() == ValueType.STRING && namesOwner(lower.substring(colon + 1));
    return key(owner ? Form.ID : Form.NOTHING, false);
  }

  private static boolean namesOwner(String lower) {
    for (String owner : OWNERS) {
      if (lower.endsWith(owner)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PerimeterKey> key(Form form, boolean alwaysThere) {
    return Optional.of(new PerimeterKey(form, alwaysThere));
  }
}
