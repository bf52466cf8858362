package io.github.vpcelint.template;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.estate.SecurityGroupRule.Direction;
import io.github.vpcelint.estate.SecurityGroupRule.Peer;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListItems;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rules of security groups out of objects, whatever their properties are called.
 *
 * @param protocol name of the property with the protocol
 * @param fromPort name of the property with the first port
 * @param toPort name of the property with the last port
 * @param peers names of the properties with peers, and what sort each is
 * @param self name of the property that makes the group itself a peer; empty if there is none
 */
public record SecurityGroupRuleReader(
    String protocol, String fromPort, String toPort, List<Named> peers, String self) {
  /**
   * A property that names peers.
   *
   * @param name its name
   * @param kind what it names
   */
  public record Named(String name, Peer.Kind kind) {}

  /**
   * Where rules stand.
   *
   * @param declaration the group, or the resource of its own
   * @param direction which way the traffic goes
   * @param group the identifier of the group
   * @param when the condition under which they exist
   */
  public record Position(
      Declaration declaration, Direction direction, Value group, Condition when) {}

  /** The rules that a list of objects, or a single object, stands for. */
  public List<SecurityGroupRule> readAll(Value list, Position position) {
    List<SecurityGroupRule> rules = new ArrayList<>();
    ListItems items = ListItems.of(list);
    for (Cases.Case item : items.known()) {
      Position under = under(position, item.when());
      boolean object = item.value() instanceof MapValue;
      rules.add(
          object
              ? read((MapValue) item.value(), item.value().span(), under)
              : unknown(item.value().span(), under));
    }
    if (items.more() != Condition.never()) {
      rules.add(unknown(list.span(), under(position, items.more())));
    }
    return rules;
  }

  private static Position under(Position position, Condition when) {
    return new Position(
        position.declaration(), position.direction(), position.group(), position.when().and(when));
  }

  /** A rule of which nothing is known, perhaps not even that it exists. */
  public static SecurityGroupRule unknown(Span place, Position position) {
    return SecurityGroupRule.unknown(
        position.declaration(),
        position.direction(),
        position.group(),
        any("rule", place, position),
        position.when());
  }

  /**
   * The rule that an object stands for.
   *
   * @param place where a finding about the rule points
   */
  public SecurityGroupRule read(MapValue body, Span place, Position position) {
    List<Peer> found = new ArrayList<>();
    for (Named peer : peers) {
      Property property = property(body, peer.name(), place, position);
      boolean none = ListItems.of(property.value()).none() == Condition.always();
      if (!none) {
        found.add(new Peer(peer.kind(), property.value()));
      }
    }
    Property itself = property(body, self, place, position);
    if (itself.isTruth(false, false) != Condition.always()) {
      boolean certain = itself.isTruth(true, false) == Condition.always();
      found.add(new Peer(Peer.Kind.GROUP, certain ? position.group() : itself.value()));
    }
    return new SecurityGroupRule(
        position.declaration(),
        place,
        position.direction(),
        position.group(),
        property(body, protocol, place, position),
        property(body, fromPort, place, position),
        property(body, toPort, place, position),
        List.copyOf(found),
        position.when());
  }

  private static Property property(MapValue body, String name, Span place, Position position) {
    Optional<MapValue.Field> field = body.field(name);
    if (field.isPresent()) {
      return new Property(name, field.get().keySpan(), field.get().value());
    }
    return body.open() && !name.isEmpty()
        ? new Property(name, place, any(name, place, position))
        : Property.absent(name, place);
  }

  private static UnknownValue any(String name, Span place, Position position) {
    String scope = position.declaration().deployment().scope() + "@" + place.start();
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, scope, name, ""), place);
  }
}
