package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two values are the same in a deployment, as far as that can be known. */
public final class Equality {
  private Equality() {}

  /**
   * The condition under which two values are certainly the same; never when they are not, or when
   * it is not known.
   */
  public static Condition certain(Value left, Value right) {
    Condition same = Condition.never();
    for (Cases.Case a : Cases.of(left)) {
      for (Cases.Case b : Cases.of(right)) {
        if (compare(a.value(), b.value()) == Truth.YES) {
          same = same.or(a.when().and(b.when()));
        }
      }
    }
    return same;
  }

  /**
   * The condition under which two values are certainly different; never when they are not, or when
   * it is not known.
   */
  public static Condition different(Value left, Value right) {
    Condition different = Condition.never();
    for (Cases.Case a : Cases.of(left)) {
      for (Cases.Case b : Cases.of(right)) {
        if (compare(a.value(), b.value()) == Truth.NO) {
          different = different.or(a.when().and(b.when()));
        }
      }
    }
    return different;
  }

  /**
   * Names for what a value may be. Two values of which {@link #certain} can hold in some deployment
   * have one of them in common, so that comparing those of one name is enough.
   */
  public static List<String> keys(Value value) {
    List<String> keys = new ArrayList<>();
    for (Cases.Case each : Cases.of(value)) {
      String key = key(each.value());
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static String key(Value value) {
    if (value instanceof UnknownValue unknown) {
      Symbol symbol = unknown.symbol();
      return symbol.kind().name()
          + "\n"
          + symbol.scope()
          + "\n"
          + symbol.name()
          + "\n"
          + symbol.attribute();
    }
    return value instanceof AbsentValue ? "" : value.display();
  }

  /** Whether two values are the same, whatever the conditions of their choices. */
  public static Truth of(Value left, Value right) {
    boolean yes = false;
    boolean no = false;
    for (Cases.Case a : Cases.of(left)) {
      for (Cases.Case b : Cases.of(right)) {
        Truth same = compare(a.value(), b.value());
        yes |= same != Truth.NO;
        no |= same != Truth.YES;
      }
    }
    return yes && no ? Truth.UNKNOWN : Truth.of(yes);
  }

  private static Truth compare(Value left, Value right) {
    if (left instanceof UnknownValue a && right instanceof UnknownValue b) {
      return compare(a.symbol(), b.symbol());
    }
    Optional<String> a = left.text();
    Optional<String> b = right.text();
    if (a.isPresent() && b.isPresent()) {
      return Truth.of(a.get().equals(b.get()));
    }
    if (left instanceof TextValue first && right instanceof TextValue second) {
      return compareTexts(first, second);
    }
    if (left instanceof AbsentValue || right instanceof AbsentValue) {
      boolean both = left instanceof AbsentValue && right instanceof AbsentValue;
      boolean open = left instanceof UnknownValue || right instanceof UnknownValue;
      return open ? Truth.UNKNOWN : Truth.of(both);
    }
    return Truth.UNKNOWN;
  }

  private static Truth compare(Symbol a, Symbol b) {
    if (a.equals(b)) {
      return Truth.YES;
    }
    boolean twoResources =
        a.kind() == Symbol.Kind.RESOURCE
            && b.kind() == Symbol.Kind.RESOURCE
            && a.attribute().equals(Symbol.ID)
            && b.attribute().equals(Symbol.ID);
    return twoResources ? Truth.NO : Truth.UNKNOWN;
  }

  /** Texts with holes: the same when their stretches are, different when a known end differs. */
  private static Truth compareTexts(TextValue a, TextValue b) {
    if (sameStretches(a, b)) {
      return Truth.YES;
    }
    String left = a.withHolesAs('\0');
    String right = b.withHolesAs('\0');
    boolean differs = !agree(left, right, 1) || !agree(left, right, -1);
    return differs ? Truth.NO : Truth.UNKNOWN;
  }

  private static boolean agree(String a, String b, int step) {
    int i = step > 0 ? 0 : a.length() - 1;
    int j = step > 0 ? 0 : b.length() - 1;
    while (i >= 0 && i < a.length() && j >= 0 && j < b.length()) {
      if (a.charAt(i) == '\0' || b.charAt(j) == '\0') {
        return true;
      }
      if (a.charAt(i) != b.charAt(j)) {
        return false;
      }
      i += step;
      j += step;
    }
    // One text is used up: what is left of the other must be holes, which can be empty.
    return onlyHoles(a, i, step) && onlyHoles(b, j, step);
  }

  private static boolean onlyHoles(String text, int from, int step) {
    for (int i = from; i >= 0 && i < text.length(); i += step) {
      if (text.charAt(i) != '\0') {
        return false;
      }
    }
    return true;
  }

  private static boolean sameStretches(TextValue a, TextValue b) {
    List<TextValue.Hole> holes = holes(a);
    List<TextValue.Hole> others = holes(b);
    if (holes.size() != others.size() || !a.withHolesAs('\0').equals(b.withHolesAs('\0'))) {
      return false;
    }
    for (int i = 0; i < holes.size(); i++) {
      if (!holes.get(i).value().symbol().equals(others.get(i).value().symbol())) {
        return false;
      }
    }
    return true;
  }

  private static List<TextValue.Hole> holes(TextValue text) {
    List<TextValue.Hole> holes = new ArrayList<>();
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Hole hole) {
        holes.add(hole);
      }
    }
    return holes;
  }
}
