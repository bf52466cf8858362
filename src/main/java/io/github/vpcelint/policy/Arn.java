package io.github.vpcelint.policy;

import java.util.List;
import java.util.Optional;

/**
 * An ARN, or a pattern of ARNs, as a Resource element or a condition value holds it. Policy
 * variables ({@code ${aws:username}}) are holes like those of a template.
 *
 * <p>Form of an ARN: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">source</a>.
 */
public final class Arn {
  /** A field of an ARN after {@code arn}, in their order. */
  public enum Field {
    PARTITION(0),
    SERVICE(1),
    REGION(2),
    ACCOUNT(3),
    RESOURCE(4);

    private final int index;

    Field(int index) {
      this.index = index;
    }
  }

  /** What a text is. */
  public enum Form {
    /** {@code *}: everything. */
    EVERYTHING,
    /** {@code arn:} and five fields. */
    ARN,
    /** It begins with {@code arn:} and has too few fields. */
    TOO_SHORT,
    /** It does not begin with {@code arn:}. */
    NO_ARN,
    /** It cannot be told before its holes are filled. */
    UNKNOWN
  }

  private static final String PREFIX = "arn:";
  private static final int FIELDS = Field.values().length;

  private final PolicyText text;
  private final Form form;
  private final String units;
  private final int[] starts = new int[FIELDS + 1];

  private Arn(PolicyText text) {
    this.text = text;
    this.units = withVariablesAsHoles(text.units());
    this.form = read();
  }

  /** Reads a text. */
  public static Arn of(PolicyText text) {
    return new Arn(text);
  }

  /** The text. */
  public PolicyText text() {
    return text;
  }

  /** What it is. */
  public Form form() {
    return form;
  }

  /** A field, with its place. Only for the form {@link Form#ARN}. */
  public PolicyText field(Field field) {
    int index = field.index;
    return text.part(starts[index], starts[index + 1] - 1);
  }

  /** A field, when every character of it is known. Only for the form {@link Form#ARN}. */
  public Optional<String> known(Field field) {
    String pattern = units(field);
    return pattern.indexOf(PolicyText.HOLE) < 0 ? Optional.of(pattern) : Optional.empty();
  }

  /**
   * A field as the pattern that matches whatever it can match once its holes are filled. Only for
   * the form {@link Form#ARN}.
   */
  public String widest(Field field) {
    return widest(units(field));
  }

  /** The whole text as the pattern that matches whatever it can match once its holes are filled. */
  public String widest() {
    return widest(units);
  }

  /** Whether every character is known. */
  public boolean known() {
    return units.indexOf(PolicyText.HOLE) < 0;
  }

  private String units(Field field) {
    int index = field.index;
    return units.substring(starts[index], starts[index + 1] - 1);
  }

  private static String widest(String units) {
    return units.replace(PolicyText.HOLE, '*');
  }

  private Form read() {
    if (isEverything()) {
      return Form.EVERYTHING;
    }
    if (!units.startsWith(PREFIX)) {
      int hole = units.indexOf(PolicyText.HOLE);
      boolean open = hole >= 0 && PREFIX.startsWith(units.substring(0, Math.min(hole, 4)));
      return open ? Form.UNKNOWN : Form.NO_ARN;
    }
    starts[0] = PREFIX.length();
    for (int i = 1; i < FIELDS; i++) {
      int colon = units.indexOf(':', starts[i - 1]);
      if (colon < 0) {
        return units.indexOf(PolicyText.HOLE) >= 0 ? Form.UNKNOWN : Form.TOO_SHORT;
      }
      starts[i] = colon + 1;
    }
    starts[FIELDS] = units.length() + 1;
    return shifted() ? Form.UNKNOWN : Form.ARN;
  }

  private boolean isEverything() {
    for (int i = 0; i < units.length(); i++) {
      if (units.charAt(i) != '*') {
        return false;
      }
    }
    return !units.isEmpty();
  }

  /**
   * Whether a hole seems to stand for more than one field: the field that should be the account's
   * does not look like an account.
   */
  private boolean shifted() {
    int hole = units.indexOf(PolicyText.HOLE);
    return hole >= 0
        && hole < starts[Field.ACCOUNT.index]
        && !looksLikeAccount(units(Field.ACCOUNT));
  }

  private static boolean looksLikeAccount(String account) {
    for (int i = 0; i < account.length(); i++) {
      char c = account.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && c != '*' && c != '?' && c != PolicyText.HOLE) {
        return account.equals("aws");
      }
    }
    return true;
  }

  /** The text with each character of a policy variable replaced, so that its colons don't count. */
  private static String withVariablesAsHoles(String units) {
    List<PolicyVariable> variables = PolicyVariable.in(units);
    if (variables.isEmpty()) {
      return units;
    }
    StringBuilder masked = new StringBuilder(units);
    for (PolicyVariable variable : variables) {
      for (int i = variable.start(); i < variable.end(); i++) {
        masked.setCharAt(i, PolicyText.HOLE);
      }
    }
    return masked.toString();
  }
}
