package io.github.vpcelint.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The part of an Allow that Denies take back: a table of its actions and its resources, in which
 * each Deny covers some rows on some columns.
 */
public final class Shadow {
  /**
   * An action of the Allow.
   *
   * @param pattern index of the pattern that it is matched by; -1 if no single one stands for it
   * @param name its name, or the pattern where it cannot be spelled out
   * @param mistaken whether there is no such action: what was meant may well be allowed
   */
  private record Row(int pattern, String name, boolean mistaken) {}

  private static final int NO_PATTERN = -1;

  /**
   * What one Deny covers.
   *
   * @param deny the statement
   * @param actions rows
   * @param resources columns
   */
  private record Part(Statement deny, BitSet actions, BitSet resources) {}

  /**
   * A request that the Allow is for and a Deny stops.
   *
   * @param action what is called
   * @param resource on which resource, as the Allow names it
   * @param deny the statement that stops it
   */
  public record Example(String action, String resource, Statement deny) {}

  private final PatternElement actions;
  private final PatternElement resources;
  private final boolean byResource;
  private final List<Row> rows = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final int columns;

  Shadow(Statement allow, ActionNames names) {
    actions = allow.action().orElseThrow();
    resources = allow.resource().orElseThrow();
    byResource = !resources.negated() && resources.complete() && !resources.patterns().isEmpty();
    columns = byResource ? resources.patterns().size() : 1;
    addRows(names);
  }

  private void addRows(ActionNames names) {
    if (actions.negated() && actions.complete()) {
      for (String name : names.left(actions)) {
        rows.add(new Row(NO_PATTERN, name, false));
      }
    } else if (actions.complete()) {
      for (int i = 0; i < actions.patterns().size(); i++) {
        PolicyText text = actions.patterns().get(i);
        boolean mistaken = names.isMistaken(text);
        for (String name : names.of(text)) {
          rows.add(new Row(i, name, mistaken));
        }
      }
    }
    if (rows.isEmpty()) {
      rows.add(new Row(NO_PATTERN, String.join(", ", actions.display()), false));
    }
  }

  private boolean isOneRow() {
    return rows.size() == 1 && rows.get(0).pattern() == NO_PATTERN;
  }

  /** The rows that an element of a Deny covers. */
  BitSet actionsIn(PatternElement deny) {
    BitSet covered = new BitSet();
    if (isOneRow()) {
      covered.set(0, Denials.coversWhole(deny, actions, true));
      return covered;
    }
    PatternCover cover = new PatternCover(deny, true);
    for (int i = 0; i < rows.size(); i++) {
      covered.set(i, cover.covers(rows.get(i).name()));
    }
    return covered;
  }

  /** The columns that an element of a Deny covers. */
  BitSet resourcesIn(PatternElement deny) {
    BitSet covered = new BitSet();
    if (!byResource) {
      covered.set(0, Denials.coversWhole(deny, resources, false));
      return covered;
    }
    PatternCover cover = new PatternCover(deny, false);
    for (int i = 0; i < columns; i++) {
      covered.set(i, cover.covers(resources.patterns().get(i)));
    }
    return covered;
  }

  void add(Statement deny, BitSet actionsOfIt, BitSet resourcesOfIt) {
    if (!actionsOfIt.isEmpty()) {
      parts.add(new Part(deny, actionsOfIt, resourcesOfIt));
    }
  }

  private boolean isDark(int row) {
    BitSet covered = new BitSet();
    for (Part part : parts) {
      if (part.actions().get(row)) {
        covered.or(part.resources());
      }
    }
    return covered.cardinality() == columns && !rows.get(row).mistaken();
  }

  /** Whether nothing is left of the Allow. */
  public boolean isWhole() {
    boolean whole = !parts.isEmpty();
    for (int i = 0; whole && i < rows.size(); i++) {
      whole = isDark(i);
    }
    return whole;
  }

  /** The patterns of the Allow of which nothing is left. */
  public List<PolicyText> patterns() {
    BitSet light = new BitSet();
    BitSet dark = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      int pattern = rows.get(i).pattern();
      if (pattern != NO_PATTERN) {
        (isDark(i) ? dark : light).set(pattern);
      }
    }
    dark.andNot(light);
    List<PolicyText> patterns = new ArrayList<>();
    for (int i = dark.nextSetBit(0); i >= 0; i = dark.nextSetBit(i + 1)) {
      patterns.add(actions.patterns().get(i));
    }
    return patterns;
  }

  /** A request that is taken back. */
  public Optional<Example> example() {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(example(parts.get(0).actions().nextSetBit(0), parts.get(0)));
  }

  /** A request of one of the patterns that is taken back. */
  public Optional<Example> example(PolicyText pattern) {
    for (int i = 0; i < rows.size(); i++) {
      int own = rows.get(i).pattern();
      if (own != NO_PATTERN && actions.patterns().get(own) == pattern) {
        for (Part part : parts) {
          if (part.actions().get(i)) {
            return Optional.of(example(i, part));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Example example(int row, Part part) {
    int column = part.resources().nextSetBit(0);
    String resource =
        byResource
            ? resources.patterns().get(column).display()
            : String.join(", ", resources.display());
    return new Example(rows.get(row).name(), resource, part.deny());
  }

  /** The Denies that take something back, in the order of the policy. */
  public List<Statement> denies() {
    List<Statement> denies = new ArrayList<>();
    for (Part part : parts) {
      denies.add(part.deny());
    }
    return denies;
  }
}
