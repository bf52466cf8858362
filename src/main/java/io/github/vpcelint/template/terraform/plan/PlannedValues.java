package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of a planned resource: what is known, and under their names what will be known
 * after apply only. An unknown attribute that the configuration does not write is the provider's
 * default and left out, as if the resource's configuration was read.
 */
final class PlannedValues {
  private final String scope;
  private final String address;

  /** The attributes of a resource. */
  PlannedValues(String scope, String address) {
    this.scope = scope;
    this.address = address;
  }

  /**
   * The attributes.
   *
   * @param values what is known of them
   * @param unknown which of them are unknown, in the form of {@code after_unknown}
   * @param written what the configuration writes, in the form of {@code expressions}
   * @param place the place of the resource
   */
  MapValue merge(
      Optional<MappingNode> values,
      Optional<MappingNode> unknown,
      Optional<MappingNode> written,
      Span place) {
    List<MapValue.Field> fields = new ArrayList<>();
    for (MappingNode.Entry entry :
        values.isPresent() ? values.get().entries() : List.<MappingNode.Entry>of()) {
      String name = entry.key().text();
      fields.add(
          new MapValue.Field(
              Literals.text(entry.key()),
              merge(entry.value(), part(unknown, name), address + "." + name)));
    }
    if (unknown.isPresent() && written.isPresent()) {
      for (MappingNode.Entry entry : unknown.get().entries()) {
        String name = entry.key().text();
        Optional<MappingNode.Entry> argument = written.get().entry(name);
        boolean known = values.isPresent() && values.get().has(name);
        if (PlanNodes.isTrue(entry.value()) && argument.isPresent() && !known) {
          Span value = argument.get().value().span();
          fields.add(unknownField(name, argument.get().key().span(), value));
        }
      }
    }
    return new MapValue(fields, false, values.isPresent() ? values.get().span() : place);
  }

  private MapValue.Field unknownField(String name, Span key, Span place) {
    return new MapValue.Field(
        TextValue.literal(name, Origin.shownAt(key)), unknown(address + "." + name, place));
  }

  private UnknownValue unknown(String path, Span place) {
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, scope, path, ""), place);
  }

  private Value merge(Node value, Optional<Node> unknown, String path) {
    if (unknown.isEmpty()) {
      return Literals.of(value);
    }
    if (PlanNodes.isTrue(unknown.get())) {
      return unknown(path, value.span());
    }
    if (value instanceof MappingNode map && unknown.get() instanceof MappingNode parts) {
      return mergeObject(map, parts, path);
    }
    return value instanceof SequenceNode list && unknown.get() instanceof SequenceNode parts
        ? mergeList(list, parts, path)
        : Literals.of(value);
  }

  private MapValue mergeObject(MappingNode object, MappingNode unknown, String path) {
    List<MapValue.Field> fields = new ArrayList<>(object.entries().size());
    for (MappingNode.Entry entry : object.entries()) {
      String name = entry.key().text();
      Value value = merge(entry.value(), unknown.get(name), path + "." + name);
      fields.add(new MapValue.Field(Literals.text(entry.key()), value));
    }
    for (MappingNode.Entry entry : unknown.entries()) {
      String name = entry.key().text();
      if (PlanNodes.isTrue(entry.value()) && !object.has(name)) {
        TextValue key = TextValue.literal(name, Origin.shownAt(object.span()));
        fields.add(new MapValue.Field(key, unknown(path + "." + name, object.span())));
      }
    }
    return new MapValue(fields, false, object.span());
  }

  private ListValue mergeList(SequenceNode list, SequenceNode unknown, String path) {
    List<Value> items = new ArrayList<>(list.items().size());
    for (int i = 0; i < list.items().size(); i++) {
      Optional<Node> part =
          i < unknown.items().size() ? Optional.of(unknown.items().get(i)) : Optional.empty();
      items.add(merge(list.items().get(i), part, path + "[" + i + "]"));
    }
    return new ListValue(items, false, list.span());
  }

  private static Optional<Node> part(Optional<MappingNode> unknown, String name) {
    return unknown.isPresent() ? unknown.get().get(name) : Optional.empty();
  }
}
