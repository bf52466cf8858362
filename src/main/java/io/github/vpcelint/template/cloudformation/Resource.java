package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.DeclaredResource;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A resource of a template with its properties evaluated. */
final class Resource {
  private final Evaluator evaluator;
  private final Declaration declaration;
  private final List<Property> properties = new ArrayList<>();
  private boolean open;

  /** Evaluates all properties of a resource. */
  Resource(Loop.Unrolled unrolled) {
    this.evaluator = unrolled.evaluator();
    this.declaration = declaration(unrolled);
    Optional<Node> written = Template.get(unrolled.entry().value(), "Properties");
    if (written.isPresent()) {
      read(written.get());
    }
  }

  /** How and where a resource is declared. */
  static Declaration declaration(Loop.Unrolled resource) {
    MappingNode.Entry entry = resource.entry();
    Stack stack = resource.evaluator().stack();
    return new Declaration(
        Template.text(entry.value(), "Type"),
        resource.name(),
        entry.key().span(),
        stack.conditions().ofAttribute(entry.value()),
        stack.deployment());
  }

  /** Evaluates a resource, and adds the declaration itself for rules that look at its form. */
  static Resource declared(Loop.Unrolled unrolled, EstatePart part) {
    Resource resource = new Resource(unrolled);
    List<MapValue.Field> fields = new ArrayList<>(resource.properties.size());
    for (Property property : resource.properties) {
      TextValue name = TextValue.literal(property.name(), Origin.shownAt(property.keySpan()));
      fields.add(new MapValue.Field(name, property.value()));
    }
    Span place = resource.declaration.nameSpan();
    MapValue body = new MapValue(fields, resource.open, place);
    part.add(new DeclaredResource(resource.declaration, body));
    return resource;
  }

  Declaration declaration() {
    return declaration;
  }

  /** The properties that are written, in the order of the file. */
  List<Property> properties() {
    return properties;
  }

  /** All properties as one object. */
  MapValue body() {
    List<MapValue.Field> fields = new ArrayList<>(properties.size());
    for (Property property : properties) {
      TextValue name = TextValue.literal(property.name(), Origin.shownAt(property.keySpan()));
      fields.add(new MapValue.Field(name, property.value()));
    }
    return new MapValue(fields, open, declaration.nameSpan());
  }

  /** A property; of a repeated one the last, and unknown when something may add it. */
  Property property(String name) {
    for (int i = properties.size() - 1; i >= 0; i--) {
      if (properties.get(i).name().equals(name)) {
        return properties.get(i);
      }
    }
    Span place = declaration.nameSpan();
    return open
        ? new Property(name, place, evaluator.unknown(name, place))
        : Property.absent(name, place);
  }

  private void read(Node node) {
    if (!(node instanceof MappingNode map) || FunctionCall.of(node).isPresent()) {
      open = true;
      return;
    }
    Loop loop = Loop.unroll(map.entries(), evaluator);
    open = !loop.complete();
    for (Loop.Unrolled each : loop.entries()) {
      if (each.name().equals(FunctionCall.TRANSFORM)) {
        open = true;
      } else {
        Value value = each.evaluator().evaluate(each.entry().value());
        properties.add(new Property(each.name(), each.entry().key().span(), value));
      }
    }
  }
}
