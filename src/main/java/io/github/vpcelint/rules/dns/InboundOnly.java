package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * Whether an endpoint has private DNS for inbound Resolver endpoints only. The API and Terraform
 * take a truth value for it, CloudFormation one of three words. AWS turns it on for S3 unless told
 * otherwise.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html">Private
 *     DNS of S3</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html">
 *     DnsOptionsSpecification</a>
 * @param name what it is called in its language
 * @param wayOut what to write to switch it off
 * @param span its place, or that of the options
 * @param written whether it is written
 * @param on when it is certainly on
 * @param unset when it is certainly left to AWS
 */
record InboundOnly(
    String name, String wayOut, Span span, boolean written, Condition on, Condition unset) {
  private static final String API = "PrivateDnsOnlyForInboundResolverEndpoint";
  private static final String TERRAFORM = "private_dns_only_for_inbound_resolver_endpoint";

  /** The setting of an endpoint. */
  static InboundOnly of(VpcEndpoint endpoint) {
    boolean template =
        endpoint.declaration().deployment().language() == Deployment.Language.CLOUDFORMATION;
    boolean terraform = endpoint.dnsOptions().name().equals("dns_options");
    String name = terraform ? TERRAFORM : API;
    String wayOut = "set " + name + " to " + (template ? "AllResolvers" : "false");
    Span span = endpoint.dnsOptions().keySpan();
    boolean written = false;
    Condition on = Condition.never();
    Condition unset = Condition.never();
    for (Cases.Case options : Cases.of(endpoint.dnsOptions().value())) {
      Optional<MapValue.Field> field = field(options.value(), name);
      if (field.isPresent()) {
        written = true;
        span = field.get().keySpan();
        on = on.or(options.when().and(isOn(field.get().value())));
      } else if (isLeftToAws(options.value(), terraform)) {
        unset = unset.or(options.when());
      }
    }
    return new InboundOnly(name, wayOut, span, written, on, unset);
  }

  private static Optional<MapValue.Field> field(Value options, String name) {
    return options instanceof MapValue map ? map.field(name) : Optional.empty();
  }

  /** Terraform sends false for what a block of options leaves out. */
  private static boolean isLeftToAws(Value options, boolean terraform) {
    return options instanceof AbsentValue
        || (options instanceof MapValue map && !map.open() && !terraform);
  }

  private static Condition isOn(Value value) {
    Condition on = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      boolean word = each.value().text().orElse("").equals("OnlyInboundResolver");
      if (word || each.value().truth().orElse(false)) {
        on = on.or(each.when());
      }
    }
    return on;
  }
}
