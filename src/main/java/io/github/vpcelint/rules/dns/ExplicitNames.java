package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The endpoints whose own host names the texts of an estate give to someone. */
final class ExplicitNames {
  private final CheckContext context;
  private final Set<String> endpoints = new HashSet<>();
  private final Set<String> services = new HashSet<>();
  private final List<Symbol> expressions = new ArrayList<>();

  ExplicitNames(CheckContext context) {
    this.context = context;
    for (TextUse use : context.estate().texts()) {
      add(use);
    }
  }

  private void add(TextUse use) {
    for (TextValue.Segment segment : use.text().segments()) {
      if (segment instanceof TextValue.Hole hole) {
        Symbol symbol = hole.value().symbol();
        if (symbol.kind() == Symbol.Kind.EXPRESSION) {
          expressions.add(symbol);
        } else if (EndpointAttribute.isName(symbol)) {
          endpoints.add(key(symbol));
        }
      }
    }
    for (EndpointHostName name : EndpointHostName.in(use)) {
      Optional<String> label = name.service(context);
      if (label.isPresent()) {
        services.add(label.get());
      }
    }
  }

  /** Whether the endpoint's own host name, or one of its service, stands in a text. */
  boolean has(VpcEndpoint endpoint) {
    if (endpoints.contains(key(endpoint.declaration().id()))) {
      return true;
    }
    for (ServiceCase service : context.services(endpoint)) {
      if (services.contains(service.label())) {
        return true;
      }
    }
    for (Symbol expression : expressions) {
      if (EndpointAttribute.isNameOf(expression, endpoint)) {
        return true;
      }
    }
    return false;
  }

  private static String key(Symbol symbol) {
    return symbol.scope() + "\n" + symbol.name();
  }
}
