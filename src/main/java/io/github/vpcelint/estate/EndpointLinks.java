package io.github.vpcelint.estate;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListItems;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The subnets, security groups or route tables of an endpoint.
 *
 * @param links what is known, in the order of the files
 * @param more the condition under which there may be more, which are not known
 */
public record EndpointLinks(List<Link> links, Condition more) {
  /**
   * One subnet, security group or route table.
   *
   * @param id its identifier, imports resolved; never one of several
   * @param given what the endpoint is given for it, imports and all
   * @param when the condition under which it is attached
   */
  public record Link(Value id, Value given, Condition when) {
    /** Where it is written that it is attached. */
    public Span place() {
      return given.span();
    }
  }

  static EndpointLinks of(Property property, Exports exports) {
    List<Link> links = new ArrayList<>();
    ListItems items = ListItems.of(property.value());
    for (Cases.Case item : items.known()) {
      for (Cases.Case each : Cases.of(exports.resolve(item.value()))) {
        Condition when = item.when().and(each.when());
        if (when != Condition.never()) {
          links.add(new Link(each.value(), item.value(), when));
        }
      }
    }
    return new EndpointLinks(links, items.more());
  }

  /** The condition under which there is certainly none. */
  public Condition none() {
    Condition some = more;
    for (Link link : links) {
      some = some.or(link.when());
    }
    return some.not();
  }
}
