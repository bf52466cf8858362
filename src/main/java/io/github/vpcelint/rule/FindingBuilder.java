package io.github.vpcelint.rule;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Reason;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding in the making; {@link #report()} ends it. */
public final class FindingBuilder {
  private final CheckContext context;
  private final Span span;
  private final String message;
  private final List<Finding.Related> related = new ArrayList<>();
  private final List<Fix> fixes = new ArrayList<>();
  private Optional<String> help = Optional.empty();
  private Condition when = Condition.always();
  private String subject = "";
  private Severity severity;

  FindingBuilder(CheckContext context, Span span, String message) {
    this.context = context;
    this.span = span;
    this.message = message;
    this.severity = context.severity();
  }

  /** Says the shortest way out. */
  public FindingBuilder help(String text) {
    help = Optional.of(text);
    return this;
  }

  /** Makes the finding less severe than others of its rule, unless all of them are as mild. */
  public FindingBuilder atMost(Severity most) {
    severity = severity.compareTo(most) > 0 ? most : severity;
    return this;
  }

  /** Attaches another place. */
  public FindingBuilder related(Span place, String text) {
    related.add(new Finding.Related(place, text));
    return this;
  }

  /**
   * Attaches the places that a property's value comes through, where it comes from another template
   * or from another stack's export.
   */
  public FindingBuilder because(Declaration declaration, Property property) {
    for (Reason reason : context.estate().reasons(declaration, property)) {
      if (!isRelated(reason)) {
        related(reason.span(), reason.text());
      }
    }
    return this;
  }

  /**
   * Attaches the places that a subnet, security group or route table of an endpoint comes through.
   */
  public FindingBuilder because(Declaration declaration, Property list, Link link) {
    return because(declaration, new Property(list.name(), link.place(), link.given()));
  }

  private boolean isRelated(Reason reason) {
    for (Finding.Related other : related) {
      if (other.span().equals(reason.span()) && other.message().equals(reason.text())) {
        return true;
      }
    }
    return false;
  }

  /** Attaches a mechanical repair. */
  public FindingBuilder fix(Fix fix) {
    fixes.add(fix);
    return this;
  }

  /** Attaches a mechanical repair, if there is one. */
  public FindingBuilder fix(Optional<Fix> fix) {
    if (fix.isPresent()) {
      fixes.add(fix.get());
    }
    return this;
  }

  /**
   * Narrows the finding to deployments in which a condition holds; several calls narrow it further.
   * A finding whose condition never holds is not reported; one whose condition cannot be decided is
   * counted as undecided.
   */
  public FindingBuilder when(Condition condition) {
    when = when.and(condition);
    return this;
  }

  /** Places the finding in a policy: what it is about, and when the policy is in force. */
  public FindingBuilder in(EndpointPolicy policy) {
    return when(policy.when()).about(policy.name());
  }

  /**
   * Places the finding in an element of a statement: what it is about, and when it is in force.
   *
   * @param element the element's name, {@code Action}
   */
  public FindingBuilder in(EndpointPolicy policy, Statement statement, String element) {
    String path = policy.name() + "/Statement[" + statement.index() + "]/" + element;
    return when(policy.when()).when(statement.when()).about(path);
  }

  /** Names what the finding is about, in a way that does not change with the lines of the file. */
  public FindingBuilder about(String path) {
    subject = path;
    return this;
  }

  private Circumstances circumstances() {
    List<String> deployments = when.deployments();
    deployments.sort(null);
    return new Circumstances(
        Satisfiability.example(when), deployments, context.estate().constructAt(span));
  }

  /** The message, with the name of what it is about where its place does not show that. */
  private String named() {
    int end = subject.indexOf('/');
    String name = end < 0 ? subject : subject.substring(0, end);
    boolean silent =
        name.indexOf('.') < 0 || message.contains(name) || !context.estate().isStandIn(span);
    return silent ? message : name + ": " + message;
  }

  /** Reports the finding. */
  public void report() {
    Truth possible = Satisfiability.possible(when);
    if (possible == Truth.UNKNOWN) {
      context.undecided(span, "it depends on more conditions than are tried");
    }
    if (possible == Truth.YES) {
      context.add(
          new Finding(
              context.rule(),
              severity,
              span,
              named(),
              help,
              circumstances(),
              subject,
              List.copyOf(related),
              List.copyOf(fixes)));
    }
  }
}
