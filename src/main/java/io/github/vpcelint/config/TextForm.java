package io.github.vpcelint.config;

/** Forms that a text of the configuration or the command line may have to have. */
public enum TextForm {
  /** The label of an endpoint service. */
  SERVICE("the name of an endpoint service, such as elasticache or ecr.api"),
  /** The name of a region. */
  REGION("the name of a region, such as eu-central-1"),
  /** The number of an account. */
  ACCOUNT("an account number of 12 digits"),
  /** A pattern for paths. */
  PATTERN("a pattern for paths, such as policies/**"),
  /** Any text but the empty one. */
  ANY("a text");

  private static final int ACCOUNT_DIGITS = 12;

  private final String words;

  TextForm(String words) {
    this.words = words;
  }

  /** What a text of this form is, in words. */
  public String words() {
    return words;
  }

  /** Whether a text has this form. */
  public boolean fits(String text) {
    return switch (this) {
      case SERVICE -> consistsOf(text, "._-");
      case REGION -> consistsOf(text, "-") && isHyphenated(text);
      case ACCOUNT -> text.length() == ACCOUNT_DIGITS && ValueReader.isNumber(text);
      case PATTERN -> isPattern(text);
      case ANY -> !text.isEmpty();
    };
  }

  /** Whether a text consists of several words with one hyphen between them. */
  private static boolean isHyphenated(String text) {
    return text.indexOf('-') > 0 && !text.endsWith("-") && !text.contains("--");
  }

  /** Whether a text is neither a comment nor nothing to an ignore file. */
  private static boolean isPattern(String text) {
    int at = text.startsWith("!") ? 1 : 0;
    at += text.startsWith("/", at) ? 1 : 0;
    return at < text.length() && "#!/ ".indexOf(text.charAt(at)) < 0;
  }

  /** Whether a text consists of lower-case letters, digits and other characters. */
  private static boolean consistsOf(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || others.indexOf(c) >= 0;
      if (!fits) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
