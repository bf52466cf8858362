package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;

/** Lists inside of one field of a resource file. */
final class FieldList {
  private FieldList() {}

  /** The items between separators; none for an empty field. */
  static List<String> split(String field, char separator) {
    if (field.isEmpty()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    int from = 0;
    for (int at = field.indexOf(separator); at >= 0; at = field.indexOf(separator, from)) {
      items.add(field.substring(from, at));
      from = at + 1;
    }
    items.add(field.substring(from));
    return List.copyOf(items);
  }
}
