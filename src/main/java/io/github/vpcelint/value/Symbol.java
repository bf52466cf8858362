package io.github.vpcelint.value;

/**
 * The identity of a value that is not known: what it is a reference to.
 *
 * @param kind what is referred to
 * @param scope the stack or module in which the name means something; empty when the name means the
 *     same everywhere
 * @param name the name: a logical id, a resource address, a parameter, an export
 * @param attribute the attribute of the resource; {@code id} for its identifier; empty otherwise
 */
public record Symbol(Kind kind, String scope, String name, String attribute) {
  /** What a symbol stands for. */
  public enum Kind {
    /** An attribute of a resource that the template creates. */
    RESOURCE,
    /** An attribute of something that is looked up at deployment: a data source. */
    LOOKUP,
    /** A parameter or variable without a value. */
    PARAMETER,
    /** A value that another stack exports. */
    IMPORT,
    /** What the deployment itself decides: its region, account, partition, stack name. */
    DEPLOYMENT,
    /** What a person or a tool fills in before; the name is the text that stands there. */
    PLACEHOLDER,
    /** The result of an expression that is not evaluated; the name says which. */
    EXPRESSION
  }

  /** The attribute that holds a resource's identifier. */
  public static final String ID = "id";

  /**
   * The symbol as shown inside of a text: <code>${Name}</code> or <code>${Name.Attribute}</code>.
   */
  public String display() {
    if (kind == Kind.PLACEHOLDER) {
      return name;
    }
    boolean plain = attribute.isEmpty() || attribute.equals(ID);
    return "${" + (plain ? name : name + "." + attribute) + "}";
  }

  /** The symbol of another attribute of the same thing. */
  public Symbol withAttribute(String other) {
    return new Symbol(kind, scope, name, other);
  }

  /** Whether this symbol and another one are attributes of the same thing. */
  public boolean sameThing(Symbol other) {
    return kind == other.kind && scope.equals(other.scope) && name.equals(other.name);
  }

  // Written by hand: the generated methods of a record cost 30 to 50 ms at their first use.

  @Override
  public boolean equals(Object other) {
    return other instanceof Symbol symbol
        && sameThing(symbol)
        && attribute.equals(symbol.attribute);
  }

  @Override
  public int hashCode() {
    return (scope.hashCode() * 31 + name.hashCode()) * 31 + attribute.hashCode();
  }

  @Override
  public String toString() {
    return kind + ":" + scope + ":" + display();
  }
}
