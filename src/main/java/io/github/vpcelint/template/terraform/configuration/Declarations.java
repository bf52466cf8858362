package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that a module declares, and those that it declares twice, which Terraform refuses. */
public final class Declarations {
  private final Map<String, Declared> firsts = new HashMap<>();
  private final List<Repeated> repeated = new ArrayList<>();

  private record Declared(Span place, MappingNode parent) {}

  /**
   * A name that is declared again.
   *
   * @param address what is declared: {@code aws_vpc.main}, {@code variable.region}
   * @param place where it is declared again
   * @param first where it is declared first
   */
  public record Repeated(String address, Span place, Span first) {}

  /**
   * Adds a name. In one object it is a repeated key, which the reader of the syntax has found
   * already.
   *
   * @param parent the object that has it as a key
   * @param body the place of what is declared, for names that stand once before a list of bodies
   */
  void add(String address, Span name, MappingNode parent, Span body) {
    Declared first = firsts.putIfAbsent(address, new Declared(name, parent));
    if (first == null) {
      return;
    }
    boolean listed = first.place().file() == name.file() && first.place().start() == name.start();
    if (listed || first.parent() != parent) {
      repeated.add(new Repeated(address, listed ? body : name, first.place()));
    }
  }

  /** What is declared again, in the order of the files. */
  public List<Repeated> repeated() {
    return repeated;
  }
}
