package io.github.vpcelint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.PolicyReader;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckContextTest {
  private final SourceFile file = SourceFile.of("main.tf.json", "0123456789");
  private final Span place = new Span(file, 1, 4);
  private final CheckContext context =
      new CheckContext(
          new RuleInfo(
              "VPCE301",
              "unknown-service",
              "action",
              Severity.ERROR,
              -1,
              List.of(),
              "0.1.0",
              "none",
              true,
              "A rule."),
          Severity.ERROR,
          Estate.of(List.of()),
          Catalog.load(),
          Instant.EPOCH);

  @Test
  void sameWordsAboutTheSamePlaceAreSaidOnce() {
    context.find(place, "wrong").report();
    context.find(new Span(file, 1, 4), "wrong").report();
    context.find(place, "wrong in another way").report();
    context.find(new Span(file, 2, 4), "wrong").report();

    assertThat(context.findings())
        .extracting(Finding::message)
        .containsExactly("wrong", "wrong in another way", "wrong");
  }

  @Test
  void servicesBehindAPolicyAreThoseOfItsEndpoint() {
    EndpointPolicy policy = policy(text("com.amazonaws.us-east-1.elasticache"));

    assertThat(context.servicesBehind(policy))
        .extracting(service -> service.prefix())
        .containsExactly("elasticache");
  }

  @Test
  void servicesBehindAPolicyAreNotKnownWhenOneOfThemIsNot() {
    Condition when = Condition.question("s", "q");
    Value unknown = new UnknownValue(new Symbol(Symbol.Kind.PARAMETER, "s", "Service", ""), place);
    Value choice =
        new ChoiceValue(
            List.of(
                new ChoiceValue.Branch(when, text("com.amazonaws.us-east-1.elasticache")),
                new ChoiceValue.Branch(when.not(), unknown)),
            place);

    assertThat(context.servicesBehind(policy(choice))).isEmpty();
    assertThat(context.servicesBehind(policy(unknown))).isEmpty();
    assertThat(context.servicesBehind(policy(text("com.amazonaws.us-east-1.no-such-service"))))
        .isEmpty();
  }

  private Value text(String text) {
    return TextValue.literal(text, Origin.shownAt(place));
  }

  private EndpointPolicy policy(Value serviceName) {
    Value any = text("x");
    Deployment deployment = new Deployment("s", Deployment.Language.TERRAFORM, any, any, any);
    Declaration declaration =
        new Declaration(
            "aws_vpc_endpoint", "aws_vpc_endpoint.a", place, Condition.always(), deployment);
    Property absent = Property.absent("other", place);
    VpcEndpoint endpoint =
        new VpcEndpoint(
            declaration,
            absent,
            new Property("service_name", place, serviceName),
            absent,
            absent,
            absent,
            absent,
            absent,
            absent,
            absent,
            absent,
            absent,
            List.of());
    return new EndpointPolicy(
        PolicyReader.read(new MapValue(List.of(), false, place)),
        Optional.of(endpoint),
        Optional.empty(),
        deployment,
        Condition.always());
  }
}
