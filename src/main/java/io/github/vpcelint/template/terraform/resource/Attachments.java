package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.estate.Attachment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
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
 * aws_vpc_endpoint_subnet_association} and the like. One whose endpoint is not known may belong to
 * any of them.
 */
final class Attachments {
  private static final String TARGET = "vpc_endpoint_id";

  private final List<ResourceInstance> all = new ArrayList<>();
  private final List<ResourceInstance> endpoints = new ArrayList<>();
  private final Set<String> addresses = new HashSet<>();
  private final AttachmentType type;

  /** The attachments of a type. */
  Attachments(List<ResourceInstance> resources, AttachmentType type) {
    this.type = type;
    for (ResourceInstance resource : resources) {
      if (resource.type().equals(type.type())) {
        all.add(resource);
      } else if (resource.type().equals(EndpointResources.ENDPOINT)) {
        endpoints.add(resource);
        addresses.add(resource.address());
      }
    }
  }

  /** Adds each of them to the estate. */
  void addTo(EstatePart part) {
    for (ResourceInstance resource : all) {
      part.add(
          new Attachment(
              type.kind(),
              resource.declaration(),
              resource.property(TARGET),
              resource.property(type.argument()),
              resource.property("replace_default_association"),
              host(resource)));
    }
  }

  private Optional<Attachment.Host> host(ResourceInstance attached) {
    for (ResourceInstance endpoint : endpoints) {
      if (belongs(attached, endpoint) == Truth.YES) {
        OwnArgument own = new OwnArgument(endpoint, type.own());
        return Optional.of(new Attachment.Host(endpoint.declaration(), own.property(), own.held()));
      }
    }
    return Optional.empty();
  }

  /** The argument of an endpoint that has one value: its own, else what is attached. */
  Property of(ResourceInstance endpoint) {
    Property own = endpoint.property(type.own());
    if (own.written()) {
      return own;
    }
    boolean perhaps = false;
    for (ResourceInstance resource : all) {
      Truth belongs = belongs(resource, endpoint);
      if (belongs == Truth.YES) {
        return under(resource.when(), resource.property(type.argument()));
      }
      perhaps |= belongs == Truth.UNKNOWN;
    }
    return perhaps ? unknown(endpoint) : own;
  }

  /** Whether none of them sets the argument of an endpoint, and its own block does not either. */
  boolean isLeftover(ResourceInstance endpoint) {
    for (ResourceInstance resource : all) {
      if (belongs(resource, endpoint) != Truth.NO) {
        return false;
      }
    }
    return new OwnArgument(endpoint, type.own()).isLeftover();
  }

  /** The argument of an endpoint that is a list: its own items and those that are attached. */
  Property listOf(ResourceInstance endpoint) {
    Property own = endpoint.property(type.own());
    List<Value> items = new ArrayList<>();
    Property first = own;
    boolean open = false;
    for (ResourceInstance resource : all) {
      Truth belongs = belongs(resource, endpoint);
      open |= belongs == Truth.UNKNOWN;
      if (belongs == Truth.YES) {
        Property item = under(resource.when(), resource.property(type.argument()));
        first = first.written() ? first : new Property(own.name(), item.keySpan(), item.value());
        items.add(item.value());
      }
    }
    if (items.isEmpty()) {
      return open && !own.written() ? unknown(endpoint) : own;
    }
    if (own.value() instanceof ListValue list) {
      items.addAll(0, list.items());
      open |= list.open();
    } else if (own.written()) {
      open = true;
    }
    Value value = new ListValue(List.copyOf(items), open, first.value().span());
    return new Property(first.name(), first.keySpan(), value);
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
            Symbol.Kind.EXPRESSION, endpoint.deployment().scope(), endpoint.address(), type.own());
    return new Property(
        type.own(), endpoint.nameSpan(), new UnknownValue(symbol, endpoint.nameSpan()));
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
            && addresses.contains(unknown.symbol().name());
    return another ? Truth.NO : Truth.UNKNOWN;
  }
}
