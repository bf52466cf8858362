package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.Property;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments of endpoints that resources of their own set: {@code aws_vpc_endpoint_policy}, {@code
 * aws_vpc_endpoint_private_dns}. One whose endpoint is not known may belong to any of them.
 */
final class Attachments {
  private static final String TARGET = "vpc_endpoint_id";

  private final List<ResourceInstance> all = new ArrayList<>();
  private final Set<String> endpoints = new HashSet<>();
  private final String argument;

  /**
   * The attachments of a type.
   *
   * @param type the type of the resources that attach
   * @param argument the argument of the endpoint that they set, of the same name in both
   */
  Attachments(List<ResourceInstance> resources, String type, String argument) {
    this.argument = argument;
    for (ResourceInstance resource : resources) {
      if (resource.type().equals(type)) {
        all.add(resource);
      } else if (resource.type().equals(EndpointResources.ENDPOINT)) {
        endpoints.add(resource.address());
      }
    }
  }

  /** The argument of an endpoint: its own, else what is attached. */
  Property of(ResourceInstance endpoint) {
    Property own = endpoint.property(argument);
    if (own.written()) {
      return own;
    }
    Optional<ResourceInstance> attached = to(endpoint);
    if (attached.isPresent()) {
      return under(attached.get().when(), attached.get().property(argument));
    }
    for (ResourceInstance resource : all) {
      if (belongs(resource, endpoint) == Truth.UNKNOWN) {
        return unknown(endpoint);
      }
    }
    return own;
  }

  private Optional<ResourceInstance> to(ResourceInstance endpoint) {
    for (ResourceInstance resource : all) {
      if (belongs(resource, endpoint) == Truth.YES) {
        return Optional.of(resource);
      }
    }
    return Optional.empty();
  }

  private static Property under(Condition when, Property property) {
    if (when == Condition.always()) {
      return property;
    }
    AbsentValue otherwise = new AbsentValue(property.keySpan());
    List<ChoiceValue.Branch> branches =
        List.of(
            new ChoiceValue.Branch(when, property.value()),
            new ChoiceValue.Branch(when.not(), otherwise));
    return new Property(
        property.name(), property.keySpan(), new ChoiceValue(branches, property.value().span()));
  }

  private Property unknown(ResourceInstance endpoint) {
    Symbol symbol =
        new Symbol(
            Symbol.Kind.EXPRESSION, endpoint.deployment().scope(), endpoint.address(), argument);
    return new Property(
        argument, endpoint.nameSpan(), new UnknownValue(symbol, endpoint.nameSpan()));
  }

  /** Whether what a resource sets is set for an endpoint. */
  Truth belongs(ResourceInstance attached, ResourceInstance endpoint) {
    Value target = attached.property(TARGET).value();
    Optional<String> id = target.text();
    Optional<String> known = endpoint.property(Symbol.ID).value().text();
    if (id.isPresent() && known.isPresent()) {
      return Truth.of(id.get().equals(known.get()));
    }
    if (!(target instanceof UnknownValue unknown)) {
      return Truth.UNKNOWN;
    }
    if (unknown.symbol().equals(endpoint.declaration().id())) {
      return Truth.YES;
    }
    boolean another =
        unknown.symbol().kind() == Symbol.Kind.RESOURCE
            && unknown.symbol().attribute().equals(Symbol.ID)
            && endpoints.contains(unknown.symbol().name());
    return another ? Truth.NO : Truth.UNKNOWN;
  }
}
