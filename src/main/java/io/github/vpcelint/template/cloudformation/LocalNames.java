package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that mean something in a part of a template only: those of loops, and the variables of
 * {@code Fn::Sub}.
 *
 * @param names the names
 */
record LocalNames(List<String> names) {
  static final LocalNames NONE = new LocalNames(List.of());

  /** These names, and that of a loop's item or the keys of an object of variables. */
  LocalNames with(Node declaration) {
    List<String> more = new ArrayList<>(names);
    if (declaration instanceof ScalarNode scalar) {
      more.add(scalar.text());
    } else if (declaration instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        more.add(entry.key().text());
      }
    }
    return new LocalNames(more);
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
