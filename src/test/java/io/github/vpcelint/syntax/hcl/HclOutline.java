package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trees without their places: equal outlines say the same. */
final class HclOutline {
  private HclOutline() {}

  static String of(Node node) {
    StringBuilder outline = new StringBuilder();
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        outline.append(entry.key().text()).append('{').append(of(entry.value())).append('}');
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        outline.append('[').append(of(item)).append(']');
      }
    } else {
      outline.append(of(((HclNode) node).expression()));
    }
    return outline.toString();
  }

  /** The outline of an expression, of a part of a template, or of a list of them. */
  static String of(Object part) {
    if (part instanceof List<?> list) {
      StringBuilder outline = new StringBuilder("[");
      list.forEach(item -> outline.append(of(item)).append(' '));
      return outline.append(']').toString();
    }
    if (part instanceof Optional<?> optional) {
      return optional.isPresent() ? of(optional.get()) : "nothing";
    }
    if (!(part instanceof Record)) {
      return part.toString();
    }
    StringBuilder outline = new StringBuilder(part.getClass().getSimpleName()).append('(');
    for (Object component : components(part)) {
      outline.append(of(component)).append(' ');
    }
    return outline.append(')').toString();
  }

  /** The expressions and parts of templates that something consists of. */
  static List<Object> parts(Object whole) {
    List<Object> parts = new ArrayList<>();
    for (Object component : components(whole)) {
      addParts(component, parts);
    }
    return parts;
  }

  private static void addParts(Object component, List<Object> parts) {
    if (component instanceof List<?> list) {
      list.forEach(item -> addParts(item, parts));
    } else if (component instanceof Optional<?> optional) {
      optional.ifPresent(item -> addParts(item, parts));
    } else if (component instanceof HclExpression.ObjectValue.Item item) {
      parts.add(item.key());
      parts.add(item.value());
    } else if (component instanceof HclExpression || component instanceof HclTemplatePart) {
      parts.add(component);
    }
  }

  private static List<Object> components(Object part) {
    List<Object> components = new ArrayList<>();
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(part);
        if (!(value instanceof Span || value instanceof Origin)) {
          components.add(value);
        }
      } catch (ReflectiveOperationException impossible) {
        throw new AssertionError(impossible);
      }
    }
    return components;
  }
}
