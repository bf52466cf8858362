package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.ValueType;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import java.util.List;
import java.util.Optional;

/**
 * What the values of certain keys look like in every request, so that a policy that writes anything
 * else compares in vain.
 *
 * <p>Ids of VPCs and endpoints: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">source</a>;
 * of organizations: <a
 * href="https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html">source</a>;
 * keys of KMS: the service authorization reference gives the condition key the type ARN, and <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-kms-key-value">IAM
 * Access Analyzer</a> asks for one; paths, accounts and the rest: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">source</a>.
 */
final class KeySyntax {
  private static final int ACCOUNT_DIGITS = 12;

  private KeySyntax() {}

  /** What a known value should be and is not; nothing if it is fine or nothing is known. */
  static Optional<String> missing(KeyFacts key, PolicyText value, Catalog catalog) {
    String text = value.text().orElse("");
    String name = key.lowerCaseName();
    boolean kms = name.indexOf("kms") >= 0 && key.types().equals(List.of(ValueType.ARN));
    return kms
        ? unless(Arn.of(value).form() == Arn.Form.ARN, "the ARN of a KMS key")
        : missing(name, text, catalog);
  }

  static Optional<String> missing(String lowerCaseKey, String text, Catalog catalog) {
    return switch (lowerCaseKey) {
      case "aws:principalaccount",
          "aws:resourceaccount",
          "aws:sourceaccount",
          "aws:vpceaccount",
          "s3:resourceaccount",
          "kms:calleraccount" ->
          unless(isAccount(text), "an account's 12 digits");
      case "aws:principalorgid", "aws:resourceorgid", "aws:sourceorgid", "aws:vpceorgid" ->
          unless(isOrganization(text), "an organization's id such as o-a1b2c3d4e5");
      case "aws:principalorgpaths",
          "aws:resourceorgpaths",
          "aws:sourceorgpaths",
          "aws:vpceorgpaths" ->
          unless(
              isPath(text), "a path such as o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ with its \"/\"");
      case "aws:sourcevpc", "aws:ec2instancesourcevpc" ->
          unless(isId(text, "vpc-"), "the id of a VPC: vpc- and 8 or 17 letters and digits");
      case "aws:sourcevpce" ->
          unless(
              isId(text, "vpce-"), "the id of an endpoint: vpce- and 8 or 17 letters and digits");
      case "aws:requestedregion" ->
          unless(isRegion(text, catalog), "the name of a Region such as us-east-1");
      case "aws:principalservicename", "aws:principalservicenameslist" ->
          unless(text.indexOf('.') > 0, "a service principal such as s3.amazonaws.com");
      default -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean fine, String expected) {
    return fine ? Optional.empty() : Optional.of(expected);
  }

  private static boolean isRegion(String text, Catalog catalog) {
    return catalog.partitions().ofRegion(text).isPresent()
        && catalog.partitions().nearMiss(text).isEmpty();
  }

  /** Digits, or a word: anonymous callers and AWS itself have no number. */
  private static boolean isAccount(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += isDigit(c) ? 1 : 0;
      letters += c >= 'a' && c <= 'z' ? 1 : 0;
    }
    return !text.isEmpty()
        && (letters == text.length() || (digits == ACCOUNT_DIGITS && text.length() == digits));
  }

  private static boolean isOrganization(String text) {
    int length = text.length() - 2;
    return text.startsWith("o-") && length >= 10 && length <= 32 && isLowerCase(text, 2);
  }

  private static boolean isPath(String text) {
    int slash = text.indexOf('/');
    return slash > 0 && text.endsWith("/") && isOrganization(text.substring(0, slash));
  }

  private static boolean isId(String text, String prefix) {
    int length = text.length() - prefix.length();
    return text.startsWith(prefix) && (length == 8 || length == 17) && isAlphanumeric(text, prefix);
  }

  private static boolean isAlphanumeric(String text, String prefix) {
    for (int i = prefix.length(); i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (!isDigit(c) && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLowerCase(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
