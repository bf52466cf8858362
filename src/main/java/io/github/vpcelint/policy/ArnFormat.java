package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.ResourceType;
import io.github.vpcelint.catalog.Wildcard;
import java.util.Arrays;
import java.util.List;

/**
 * The ARNs that resources of a type can have, to be compared with patterns: does some ARN of the
 * type match a pattern?
 *
 * <p>A variable part of the format stands for one or more characters. Partition, Region and account
 * have no colon in them; the account can be empty, as it is in ARNs of what AWS itself owns. Names
 * of buckets and tables have no slash (<a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">source</a>,
 * <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">source</a>).
 */
public final class ArnFormat {
  private static final List<String> WITHOUT_COLON = List.of("Partition", "Region", "Account");
  private static final List<String> WITHOUT_SLASH = List.of("BucketName", "TableName");

  private static final char ONE = '\1';
  private static final char RUN = '\2';
  private static final char NONE = '\0';

  private final ResourceType type;
  private final char[] symbols;

  /** For a {@link #ONE} or {@link #RUN}, the character that it does not stand for. */
  private final char[] excluded;

  private final int length;
  private final int resourceStart;

  private ArnFormat(ResourceType type) {
    this.type = type;
    String arn = type.arn();
    this.symbols = new char[arn.length() + 2];
    this.excluded = new char[symbols.length];
    int at = 0;
    int colons = 0;
    int start = 0;
    for (int i = 0; i < arn.length(); i++) {
      char c = arn.charAt(i);
      if (c == '$') {
        int close = arn.indexOf('}', i);
        at = addVariable(arn.substring(i + 2, close), at);
        i = close;
      } else {
        symbols[at++] = c == '*' ? RUN : c;
      }
      if (c == ':' && ++colons == 5) {
        start = at;
      }
    }
    this.length = at;
    this.resourceStart = start;
  }

  /** The format of a type. */
  public static ArnFormat of(ResourceType type) {
    return new ArnFormat(type);
  }

  /** The type. */
  public ResourceType type() {
    return type;
  }

  private int addVariable(String name, int from) {
    int at = from;
    char not = WITHOUT_COLON.contains(name) ? ':' : WITHOUT_SLASH.contains(name) ? '/' : NONE;
    if (!name.equals("Account")) {
      excluded[at] = not;
      symbols[at++] = ONE;
    }
    excluded[at] = not;
    symbols[at++] = RUN;
    return at;
  }

  /**
   * Whether a resource pattern can mean ARNs of the type: service and resource fit. Partition,
   * Region and account are not looked at; a text that is not known could be anything.
   */
  public boolean isMeantBy(Arn arn) {
    return switch (arn.form()) {
      case EVERYTHING, UNKNOWN -> true;
      case NO_ARN -> false;
      case TOO_SHORT -> meets(arn.widest());
      case ARN -> isOfService(arn) && resourceMeets(arn.widest(Arn.Field.RESOURCE));
    };
  }

  private boolean isOfService(Arn arn) {
    String pattern = arn.widest(Arn.Field.SERVICE);
    return pattern.equals(type.service()) || Wildcard.of(pattern).matches(type.service());
  }

  /** Whether an ARN of the type matches a pattern of ARNs. */
  public boolean meets(String pattern) {
    return meets(pattern, 0);
  }

  /** Whether an ARN of the type has a resource field that matches a pattern. */
  public boolean resourceMeets(String pattern) {
    return meets(pattern, resourceStart);
  }

  private boolean meets(String pattern, int first) {
    if (beginsOtherwise(pattern, first)) {
      return false;
    }
    boolean[] reached = new boolean[length + 1];
    boolean[] next = new boolean[length + 1];
    reached[first] = true;
    skipRuns(reached, first);
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '*') {
        afterRun(reached, first);
      } else if (!after(pattern.charAt(i), reached, next, first)) {
        return false;
      } else {
        boolean[] swapped = reached;
        reached = next;
        next = swapped;
      }
    }
    return reached[length];
  }

  /** Whether the letters before the first variable or wildcard differ, as for most types. */
  private boolean beginsOtherwise(String pattern, int first) {
    for (int i = 0; i < pattern.length() && first + i < length; i++) {
      char c = pattern.charAt(i);
      char own = symbols[first + i];
      if (c == '*' || own == ONE || own == RUN) {
        return false;
      }
      if (c != '?' && c != own) {
        return true;
      }
    }
    return false;
  }

  private void afterRun(boolean[] reached, int first) {
    boolean any = false;
    for (int i = first; i <= length; i++) {
      any |= reached[i];
      reached[i] = any;
    }
  }

  /** Where one more character leads; whether it leads anywhere. */
  private boolean after(char c, boolean[] reached, boolean[] next, int first) {
    Arrays.fill(next, first, length + 1, false);
    boolean any = false;
    for (int i = first; i < length; i++) {
      if (reached[i] && accepts(i, c)) {
        next[symbols[i] == RUN ? i : i + 1] = true;
        any = true;
      }
    }
    skipRuns(next, first);
    return any;
  }

  private boolean accepts(int symbol, char c) {
    boolean variable = symbols[symbol] == ONE || symbols[symbol] == RUN;
    return c == '?' || (variable ? excluded[symbol] != c || c == NONE : symbols[symbol] == c);
  }

  private void skipRuns(boolean[] reached, int from) {
    for (int i = from; i < length; i++) {
      reached[i + 1] |= reached[i] && symbols[i] == RUN;
    }
  }
}
