package io.github.vpcelint.policy;

import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import java.util.List;
import java.util.Optional;

/**
 * The Principal or NotPrincipal element of a statement.
 *
 * @param field the element as it stands in the statement
 * @param negated whether it is NotPrincipal
 * @param entries the principals that it lists
 * @param complete whether these are all: no item is unknown or of another type
 */
public record PrincipalElement(
    MapValue.Field field, boolean negated, List<Entry> entries, boolean complete) {
  /** The element's name: {@code Principal} or {@code NotPrincipal}. */
  public String name() {
    return negated ? "NotPrincipal" : "Principal";
  }

  /**
   * Whether some caller can be meant by both: certainly not if all that they name is of known
   * accounts, and of none that the other one names.
   */
  boolean mayShareCaller(PrincipalElement other) {
    if (!isClosed() || !other.isClosed()) {
      return true;
    }
    for (Entry entry : entries) {
      for (Entry another : other.entries) {
        Optional<String> account = entry.account();
        if (account.isEmpty() || account.equals(another.account()) || another.account().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all that it names is of known accounts, so that no service of AWS is meant. */
  public boolean namesAccountsOnly() {
    boolean accounts = isClosed() && !entries.isEmpty();
    for (Entry entry : entries) {
      accounts &= entry.account().isPresent();
    }
    return accounts;
  }

  /** Whether all that it names are services of AWS. */
  public boolean namesServicesOnly() {
    boolean services = isClosed() && !entries.isEmpty();
    for (Entry entry : entries) {
      services &= entry.isUnder("Service");
    }
    return services;
  }

  private boolean isClosed() {
    return complete && !negated;
  }

  /**
   * One principal.
   *
   * @param key the key that it stands under ({@code AWS}, {@code Service}, …); empty when the
   *     element is a plain text such as {@code "*"}
   * @param principal the principal
   */
  public record Entry(Optional<TextValue> key, PolicyText principal) {
    /** Whether this is everyone: {@code "*"} or {@code {"AWS": "*"}}. */
    public boolean everyone() {
      Optional<String> text = principal.text();
      return text.isPresent() && text.get().equals("*") && (key.isEmpty() || isUnder("AWS"));
    }

    /** The account that it belongs to or is; nothing if it is not known or it has none. */
    Optional<String> account() {
      Optional<String> text = principal.text();
      if (text.isEmpty() || !isUnder("AWS")) {
        return Optional.empty();
      }
      Arn arn = Arn.of(principal);
      String account =
          arn.form() == Arn.Form.ARN ? arn.known(Arn.Field.ACCOUNT).orElse("") : text.get();
      return isAccount(account) ? Optional.of(account) : Optional.empty();
    }

    private static boolean isAccount(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return text.length() == 12;
    }

    /** Whether it stands under a key. */
    public boolean isUnder(String name) {
      return key.isPresent() && key.get().text().orElse("").equals(name);
    }
  }
}
