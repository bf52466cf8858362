package io.github.vpcelint.estate;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a security group, written in the group or as a resource of its own.
 *
 * @param declaration how the group, or the resource of its own, is declared
 * @param place where a finding about the rule points
 * @param direction which way the traffic goes that it lets through
 * @param group the identifier of the group that it belongs to
 * @param protocol IpProtocol: a name, a number, or {@code -1} for all traffic
 * @param fromPort the first port; all ports when the protocol is {@code -1}
 * @param toPort the last port
 * @param peers who may be at the other end: one of them is enough
 * @param when the condition under which the rule exists
 */
public record SecurityGroupRule(
    Declaration declaration,
    Span place,
    Direction direction,
    Value group,
    Property protocol,
    Property fromPort,
    Property toPort,
    List<Peer> peers,
    Condition when) {
  private static final String EVERYTHING = "-1";
  private static final String TCP_NUMBER = "6";
  private static final int MOST_DIGITS = 5;

  /** Which way traffic goes, seen from the members of the group. */
  public enum Direction {
    /** To the members. */
    INGRESS,
    /** From the members. */
    EGRESS
  }

  /**
   * Who may be at the other end.
   *
   * @param kind which sort
   * @param value a range, an identifier, or a list of these
   */
  public record Peer(Kind kind, Value value) {
    /** Sorts of peers. */
    public enum Kind {
      /** A range of IPv4 addresses. */
      IPV4,
      /** A range of IPv6 addresses. */
      IPV6,
      /** The members of a group. */
      GROUP,
      /** The ranges of a prefix list. */
      PREFIX_LIST
    }
  }

  /**
   * A rule of which nothing is known, perhaps not even that it exists: it stands for what a
   * deployment may add.
   */
  public static SecurityGroupRule unknown(
      Declaration declaration, Direction direction, Value group, UnknownValue any, Condition when) {
    Property property = new Property("", any.span(), any);
    return new SecurityGroupRule(
        declaration, any.span(), direction, group, property, property, property, List.of(), when);
  }

  /** The condition under which the rule certainly lets a TCP port through, for some peer. */
  public Condition admits(int port) {
    return when(port, Truth.YES);
  }

  /** The condition under which the rule may let a TCP port through, for some peer. */
  public Condition mayAdmit(int port) {
    return when(port, Truth.YES).or(when(port, Truth.UNKNOWN));
  }

  private Condition when(int port, Truth wanted) {
    Condition found = Condition.never();
    for (Cases.Case each : Cases.of(protocol.value())) {
      Truth ofProtocol = isTcp(each.value());
      if (ofProtocol == Truth.YES && !isAll(each.value())) {
        found = found.or(each.when().and(inRange(port, wanted)));
      } else if (ofProtocol == wanted) {
        found = found.or(each.when());
      }
    }
    return found.and(when);
  }

  private Condition inRange(int port, Truth wanted) {
    Condition found = Condition.never();
    for (Cases.Case first : Cases.of(fromPort.value())) {
      for (Cases.Case last : Cases.of(toPort.value())) {
        Truth low = compare(first.value(), port, 1);
        Truth high = compare(last.value(), port, -1);
        if (low.and(high) == wanted) {
          found = found.or(first.when().and(last.when()));
        }
      }
    }
    return found;
  }

  /** Whether a bound leaves a port in: a lower one (sign 1) must not be more, an upper not less. */
  private static Truth compare(Value bound, int port, int sign) {
    int number = number(bound);
    return number < 0 ? Truth.UNKNOWN : Truth.of(sign * (port - number) >= 0);
  }

  /** A port number; -1 for anything else. */
  private static int number(Value value) {
    String text = value.text().orElse("");
    int number = text.isEmpty() || text.length() > MOST_DIGITS ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      int digit = text.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
    }
    return number;
  }

  /** Whether a protocol has TCP in it. */
  private static Truth isTcp(Value protocol) {
    Optional<String> text = protocol.text();
    return text.isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(
            isAll(protocol) || text.get().equalsIgnoreCase("tcp") || text.get().equals(TCP_NUMBER));
  }

  private static boolean isAll(Value protocol) {
    String text = protocol.text().orElse("");
    return text.equals(EVERYTHING) || text.equalsIgnoreCase("all");
  }
}
