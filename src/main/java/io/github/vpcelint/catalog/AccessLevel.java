package io.github.vpcelint.catalog;

/**
 * What an action does, in the words of the <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html">access
 * level summaries</a>.
 */
public enum AccessLevel {
  LIST('L'),
  READ('R'),
  WRITE('W'),
  TAGGING('T'),
  PERMISSIONS_MANAGEMENT('P');

  private static final AccessLevel[] ALL = values();

  private final char letter;

  AccessLevel(char letter) {
    this.letter = letter;
  }

  static AccessLevel ofLetter(char letter) {
    for (AccessLevel level : ALL) {
      if (level.letter == letter) {
        return level;
      }
    }
    throw new IllegalStateException("no access level has the letter " + letter);
  }
}
