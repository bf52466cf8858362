package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One instance of a managed resource.
 *
 * @param type its type: {@code aws_vpc_endpoint}
 * @param address its address: {@code module.a["b"].aws_vpc_endpoint.c[0]}
 * @param nameSpan the place of its name, or of its address in a plan
 * @param when the condition under which it is deployed
 * @param deployment what it is deployed with
 * @param body its arguments, nested blocks and, in a plan or state, other attributes
 * @param planned what else a plan or state says of it; nothing for configuration
 */
public record ResourceInstance(
    String type,
    String address,
    Span nameSpan,
    Condition when,
    Deployment deployment,
    MapValue body,
    Optional<Planned> planned) {
  /** How it is declared. */
  public Declaration declaration() {
    return new Declaration(type, address, nameSpan, when, deployment);
  }

  /** An argument; absent when it is null or not written. */
  Property property(String name) {
    Optional<MapValue.Field> field = new Arguments(body).field(name);
    return field.isPresent()
        ? new Property(name, field.get().keySpan(), field.get().value())
        : Property.absent(name, nameSpan);
  }

  /** Every argument and block that is written, meta-arguments included. */
  List<Property> properties() {
    List<Property> properties = new ArrayList<>(body.fields().size());
    for (MapValue.Field field : body.fields()) {
      properties.add(new Property(field.key().display(), field.keySpan(), field.value()));
    }
    return List.copyOf(properties);
  }
}
