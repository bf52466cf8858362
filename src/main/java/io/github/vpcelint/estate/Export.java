package io.github.vpcelint.estate;

import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;

/**
 * A value that a stack makes known to other stacks, as an export or in Parameter Store.
 *
 * @param declaration the output that exports it
 * @param name the export's name, a text; {@code ssm:} and the parameter's name for Parameter Store
 * @param value the exported value
 */
public record Export(Declaration declaration, Value name, Value value) {
  /**
   * How names begin under which a stack's own outputs are found; no exported name has a space. The
   * stack's name, a dot and the output's follow.
   */
  public static final String STACK_OUTPUT = "stack output ";

  /** Parts the place in the scope of a symbol from what the name's holes belong to. */
  private static final char SEPARATOR = '\0';

  /**
   * The symbol for what is found under a name in a place. A name may have holes: the same holes
   * make the same name, whatever fills them.
   *
   * @param kind import or lookup
   */
  public static Symbol symbol(Symbol.Kind kind, Value name, Place place) {
    String local = localScopes(name);
    String scope = local.isEmpty() ? place.scope() : place.scope() + SEPARATOR + local;
    return new Symbol(kind, scope, name.display(), "");
  }

  /** The place that a symbol's name is looked up in. */
  static Place place(Symbol symbol) {
    int separator = symbol.scope().indexOf(SEPARATOR);
    return Place.ofScope(separator < 0 ? symbol.scope() : symbol.scope().substring(0, separator));
  }

  /** What the holes of a symbol's name belong to; empty when the name means the same anywhere. */
  static String localScopes(Symbol symbol) {
    int separator = symbol.scope().indexOf(SEPARATOR);
    return separator < 0 ? "" : symbol.scope().substring(separator + 1);
  }

  /** The Region and account belong to the place, so holes for them count as known. */
  private static String localScopes(Value name) {
    StringBuilder scopes = new StringBuilder();
    if (name instanceof TextValue text) {
      for (TextValue.Segment segment : text.segments()) {
        if (segment instanceof TextValue.Hole hole && !isOfPlace(hole.value().symbol())) {
          scopes.append(hole.value().symbol().scope()).append(SEPARATOR);
        }
      }
    }
    return scopes.toString();
  }

  private static boolean isOfPlace(Symbol symbol) {
    boolean ofStack =
        symbol.name().equals("AWS::StackName") || symbol.name().equals("AWS::StackId");
    return symbol.scope().isEmpty() || (symbol.kind() == Symbol.Kind.DEPLOYMENT && !ofStack);
  }
}
