package io.github.vpcelint.rules.principal;

import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PrincipalElement;
import java.util.Optional;

/**
 * What a principal must look like under each key (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">source</a>).
 */
final class PrincipalForm {
  private static final int ACCOUNT_DIGITS = 12;
  private static final int CANONICAL_DIGITS = 64;

  /**
   * What is wrong with a principal.
   *
   * @param place the characters that are wrong
   * @param message what is wrong with them
   * @param help the way out
   */
  record Flaw(PolicyText place, String message, String help) {}

  private PrincipalForm() {}

  /** What is wrong with a principal, wildcards left to another rule; nothing if in doubt. */
  static Optional<Flaw> flaw(PrincipalElement.Entry entry) {
    String units = entry.principal().units();
    boolean open = units.indexOf('*') >= 0 || units.indexOf('?') >= 0;
    if (entry.key().isEmpty() || open) {
      return Optional.empty();
    }
    return switch (entry.key().get().display()) {
      case "AWS" -> ofAws(entry.principal());
      case "Service" -> ofService(entry.principal());
      case "CanonicalUser" -> ofCanonicalUser(entry.principal());
      default -> Optional.empty();
    };
  }

  /** The key that a principal without one belongs under. */
  static String keyFor(String principal) {
    if (principal.contains(":saml-provider/") || principal.contains(":oidc-provider/")) {
      return "Federated";
    }
    return principal.endsWith(".amazonaws.com") || principal.endsWith(".amazonaws.com.cn")
        ? "Service"
        : "AWS";
  }

  private static Optional<Flaw> ofAws(PolicyText text) {
    Arn arn = Arn.of(text);
    return switch (arn.form()) {
      case ARN -> ofArn(arn);
      case TOO_SHORT ->
          flaw(text, "\"" + text.display() + "\" is no ARN of a principal", account());
      case NO_ARN -> ofId(text);
      case EVERYTHING, UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<Flaw> ofId(PolicyText text) {
    String units = text.units();
    if (units.indexOf(PolicyText.HOLE) >= 0 || isUniqueId(units)) {
      return Optional.empty();
    }
    if (isDigits(units)) {
      return units.length() == ACCOUNT_DIGITS
          ? Optional.empty()
          : flaw(
              text,
              "the account \"" + units + "\" has " + units.length() + " digits instead of 12",
              "write all 12 digits, in quotes: without them a leading zero is lost");
    }
    return flaw(
        text,
        "\"" + units + "\" is neither an account of 12 digits nor the ARN of a principal",
        account());
  }

  private static String account() {
    return "write an account as \"111122223333\", a role as"
        + " \"arn:aws:iam::111122223333:role/NAME\"";
  }

  /** Unique ids of roles and users, which principal-id-reference is about, and the like. */
  private static boolean isUniqueId(String units) {
    if (units.length() < 16 || !units.startsWith("A")) {
      return false;
    }
    for (int i = 0; i < units.length(); i++) {
      char c = units.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Flaw> ofArn(Arn arn) {
    PolicyText service = arn.field(Arn.Field.SERVICE);
    String name = service.units();
    boolean sts = name.equals("sts");
    if (known(name) && !sts && !name.equals("iam")) {
      return flaw(
          service,
          "principals are of iam or sts, not of \"" + name + "\"",
          "name the role that the service or instance uses");
    }
    PolicyText account = arn.field(Arn.Field.ACCOUNT);
    String id = account.units();
    boolean wrong = !isDigits(id) || id.length() != ACCOUNT_DIGITS;
    if (known(id) && wrong && !id.equals("cloudfront")) {
      return flaw(
          id.isEmpty() ? arn.text() : account,
          "the account \"" + id + "\" of this principal does not have 12 digits",
          account());
    }
    return known(name) ? ofResource(arn.field(Arn.Field.RESOURCE), sts) : Optional.empty();
  }

  private static Optional<Flaw> ofResource(PolicyText resource, boolean sts) {
    String units = resource.units();
    if (sts) {
      boolean session = beginsLike(units, "assumed-role/") || beginsLike(units, "federated-user/");
      return session
          ? Optional.empty()
          : flaw(
              resource,
              "\"" + resource.display() + "\" is no session of a role or federated user",
              "write assumed-role/ROLE/SESSION, or name the role: arn:aws:iam::ACCOUNT:role/ROLE");
    }
    if (units.startsWith("group/")) {
      return flaw(
          resource,
          "a group cannot be a principal",
          "name its users, or a role that they can take on");
    }
    boolean principal =
        beginsLike(units, "root") || beginsLike(units, "user/") || beginsLike(units, "role/");
    return principal
        ? Optional.empty()
        : flaw(
            resource,
            "\"" + resource.display() + "\" is neither root nor a user or role",
            account());
  }

  private static boolean beginsLike(String units, String beginning) {
    int hole = units.indexOf(PolicyText.HOLE);
    if (hole >= 0 && hole < beginning.length()) {
      return beginning.startsWith(units.substring(0, hole));
    }
    return beginning.equals("root") ? units.equals(beginning) : units.startsWith(beginning);
  }

  private static Optional<Flaw> ofService(PolicyText text) {
    String units = text.units();
    if (!known(units)) {
      return Optional.empty();
    }
    boolean domain = units.indexOf('.') > 0 && !units.endsWith(".");
    for (int i = 0; i < units.length(); i++) {
      char c = units.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      domain &= letter || c == '.' || c == '-';
    }
    return domain
        ? Optional.empty()
        : flaw(
            text,
            "\"" + units + "\" is no service principal, which looks like lambda.amazonaws.com",
            "write the service's principal");
  }

  private static Optional<Flaw> ofCanonicalUser(PolicyText text) {
    String units = text.units();
    boolean right = units.length() == CANONICAL_DIGITS;
    for (int i = 0; i < units.length(); i++) {
      right &= Character.digit(units.charAt(i), 16) >= 0;
    }
    return right || !known(units)
        ? Optional.empty()
        : flaw(
            text,
            "\"" + units + "\" is no canonical user id, which has 64 hexadecimal digits",
            "name the account by its 12 digits under \"AWS\"");
  }

  private static boolean known(String units) {
    return units.indexOf(PolicyText.HOLE) < 0;
  }

  private static boolean isDigits(String units) {
    for (int i = 0; i < units.length(); i++) {
      if (units.charAt(i) < '0' || units.charAt(i) > '9') {
        return false;
      }
    }
    return !units.isEmpty();
  }

  private static Optional<Flaw> flaw(PolicyText place, String message, String help) {
    return Optional.of(new Flaw(place, message, help));
  }
}
