package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.EndpointServiceName;
import io.github.vpcelint.catalog.EndpointServices;
import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.catalog.Partitions;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import java.util.List;
import java.util.Optional;

/** A service name that AWS does not offer, as far as that is certain. */
public final class UnknownEndpointService implements EndpointRule {
  private static final String LIST =
      "see https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html";

  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    for (Cases.Case each : Cases.of(endpoint.serviceName().value())) {
      Optional<String> text = each.value().text();
      if (text.isPresent() && context.catalog().endpointServices().parse(text.get()).isEmpty()) {
        withoutShape(endpoint, text.get(), each, context);
      }
    }
    for (ServiceCase service : context.services(endpoint)) {
      if (service.name().isPresent() && !service.name().get().ofOtherAccount()) {
        Named named = new Named(endpoint, service, service.name().get(), service.text().get());
        check(named, context);
      }
    }
  }

  private record Named(
      VpcEndpoint endpoint, ServiceCase service, EndpointServiceName name, TextValue text) {
    /** The region in the name as it stands there: a hole is one character. */
    int regionLength() {
      int length = name.region().isPresent() ? name.region().get().length() : 0;
      return service.regionKnown() ? length : 1;
    }

    Span regionSpan() {
      int from = name.prefix().length() + 1;
      return text.spanOf(from, from + regionLength());
    }

    Span labelSpan() {
      int region = name.region().isPresent() ? regionLength() + 1 : 0;
      int from = name.prefix().length() + 1 + region;
      return text.spanOf(from, from + name.label().length());
    }
  }

  /** A part of a service name, and where it stands. */
  private record Part(String text, Span span) {}

  private static void withoutShape(
      VpcEndpoint endpoint, String text, Cases.Case written, CheckContext context) {
    EndpointServices services = context.catalog().endpointServices();
    Optional<EndpointService> byLabel = services.withLabel(text);
    if (byLabel.isEmpty()) {
      context.undecided(
          written.value().span(), "the name does not have the shape of an AWS service's");
      return;
    }
    String example = services.names(byLabel.get(), "us-east-1", EndpointType.INTERFACE).get(0);
    find(
            endpoint,
            written.value().span(),
            "\"" + text + "\" is only the last part of a service name",
            context)
        .help("write the full name: in us-east-1 it is " + example)
        .when(written.when())
        .report();
  }

  private static void check(Named named, CheckContext context) {
    EndpointServiceName name = named.name();
    if (named.service().regionKnown() && isNoRegion(name, context)) {
      String region = name.region().orElse("");
      Optional<String> meant = context.catalog().partitions().nearMiss(region);
      String problem = "\"" + region + "\" is not a region";
      correct(named, new Part(region, named.regionSpan()), problem, meant, context);
    } else if (named.service().service().isPresent()) {
      checkName(named, named.service().service().get(), context);
    } else {
      Optional<String> meant = context.catalog().endpointServices().nearMiss(name.label());
      if (meant.isPresent()) {
        String problem = "AWS has no endpoint service \"" + name.label() + "\"";
        correct(named, new Part(name.label(), named.labelSpan()), problem, meant, context);
      } else {
        context.undecided(
            named.labelSpan(), "the catalogue does not have the service " + name.label());
      }
    }
  }

  /** A region that the catalogue does not have may be a new one, unless it is a slip away. */
  private static boolean isNoRegion(EndpointServiceName name, CheckContext context) {
    Partitions partitions = context.catalog().partitions();
    return name.region().isPresent()
        && (partitions.ofRegion(name.region().get()).isEmpty()
            || partitions.nearMiss(name.region().get()).isPresent());
  }

  /**
   * Whether the service has another name in the region: China and some newer services have prefixes
   * of their own. Said only where the catalogue's sources list the names of a whole region.
   */
  private static void checkName(Named named, EndpointService known, CheckContext context) {
    String written = named.text().text().orElse("");
    String region = named.name().region().orElse("us-east-1");
    for (EndpointType type : known.types()) {
      List<String> names = context.catalog().endpointServices().names(known, region, type);
      boolean wrong =
          !written.isEmpty()
              && !names.contains(written)
              && isCertain(written, names, context.catalog().partitions().ofRegion(region));
      if (wrong) {
        find(
                named.endpoint(),
                named.text().span(),
                "the service is called \"" + names.get(0) + "\", not \"" + written + "\"",
                context)
            .help("did you mean \"" + names.get(0) + "\"?")
            .when(named.service().when())
            .when(isOf(type, named.endpoint()))
            .report();
      }
    }
  }

  private static boolean isCertain(
      String written, List<String> names, Optional<Partition> partition) {
    String name = partition.isPresent() ? partition.get().name() : "";
    boolean china = name.equals("aws-cn") && names.get(0).startsWith("cn.");
    return china || (name.equals("aws") && !written.startsWith("cn."));
  }

  private static Condition isOf(EndpointType type, VpcEndpoint endpoint) {
    Condition written = endpoint.type().is(type.label());
    return type == EndpointType.GATEWAY ? written.or(endpoint.type().isAbsent()) : written;
  }

  private static void correct(
      Named named, Part part, String problem, Optional<String> meant, CheckContext context) {
    FindingBuilder finding =
        find(named.endpoint(), part.span(), problem, context).when(named.service().when());
    if (meant.isPresent()) {
      finding
          .help("did you mean \"" + meant.get() + "\"?")
          .fix(Fix.correct(part.span(), part.text(), meant.get()));
    } else {
      finding.help(LIST);
    }
    finding.report();
  }

  private static FindingBuilder find(
      VpcEndpoint endpoint, Span span, String problem, CheckContext context) {
    return context
        .find(span, problem + "; AWS refuses to create the endpoint")
        .about(endpoint.declaration().name() + "/" + endpoint.serviceName().name())
        .when(endpoint.declaration().when());
  }
}
