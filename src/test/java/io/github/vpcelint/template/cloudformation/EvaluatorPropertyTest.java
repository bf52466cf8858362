package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.template.LoadedEstate;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a template, evaluation ends with values that lead back to its characters. */
class EvaluatorPropertyTest {
  private static final List<String> FUNCTIONS =
      List.of(
          "Ref",
          "Fn::GetAtt",
          "Fn::Sub",
          "Fn::Join",
          "Fn::Select",
          "Fn::Split",
          "Fn::If",
          "Fn::FindInMap",
          "Fn::ImportValue",
          "Fn::Equals",
          "Fn::Not",
          "Fn::And",
          "Fn::Or",
          "Condition",
          "Fn::Length",
          "Fn::Base64",
          "Fn::Cidr",
          "Fn::GetAZs",
          "Fn::ToJsonString",
          "Fn::Transform",
          "Fn::ForEach::Loop",
          "Fn::Other",
          "Key");

  private static final List<String> TAGS =
      List.of(
          "Ref",
          "GetAtt",
          "Sub",
          "Join",
          "Select",
          "Split",
          "If",
          "FindInMap",
          "ImportValue",
          "Equals",
          "Not",
          "And",
          "Or",
          "Condition",
          "Length",
          "Base64",
          "GetAZs",
          "Transform");

  private static final List<String> TEXTS =
      List.of(
          "P",
          "Q",
          "L",
          "C",
          "D",
          "M",
          "E",
          "AWS::Region",
          "AWS::NoValue",
          "AWS::Partition",
          "E.Id",
          "${P}-${!Q}${L}",
          "${",
          "${E.DnsEntries}.vpce.x",
          "a,b",
          ",",
          "0",
          "1",
          "",
          "{{resolve:ssm:/a}}",
          "{{resolve:${P}",
          "vpce-1",
          "prod");

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void endsWithValuesThatLeadBackToTheTemplate(
      @ForAll("trees") String condition,
      @ForAll("trees") String policy,
      @ForAll("trees") String property,
      @ForAll("trees") String parameter) {
    LoadedEstate loaded =
        TestEstate.load("template.yaml", template(condition, policy, property, parameter));

    assertThat(loaded.failures()).isEmpty();
    Estate estate = Estate.of(loaded.parts());
    for (VpcEndpoint endpoint : estate.endpoints()) {
      assertThat(Satisfiability.possible(endpoint.declaration().when())).isNotNull();
      for (var each : endpoint.properties()) {
        assertLeadsBack(each.value());
      }
    }
  }

  private static void assertLeadsBack(Value value) {
    assertThat(value.display()).isNotNull();
    for (Cases.Case each : Cases.of(value)) {
      if (each.value() instanceof ListValue list) {
        list.items().forEach(EvaluatorPropertyTest::assertLeadsBack);
      } else if (each.value() instanceof MapValue map) {
        map.fields().forEach(field -> assertLeadsBack(field.value()));
      } else if (each.value() instanceof TextValue text) {
        assertLeadsBack(text);
      }
    }
  }

  private static void assertLeadsBack(TextValue text) {
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Literal literal && literal.origin().isInFile()) {
        Origin origin = literal.origin();
        for (int i = 0; i < literal.text().length(); i++) {
          assertThat(origin.slice(i, i + 1).text()).startsWith(literal.text().substring(i, i + 1));
        }
      }
    }
  }

  /** In every deployment a value is exactly one of its alternatives. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void isExactlyOneOfItsAlternatives(
      @ForAll("trees") String condition, @ForAll("trees") String property) {
    Estate estate = TestEstate.of("template.yaml", template(condition, "{}", property, "\"prod\""));

    for (var each : estate.endpoints().get(0).properties()) {
      Condition any = Condition.never();
      for (Cases.Case one : Cases.of(each.value())) {
        assertThat(Satisfiability.possible(any.and(one.when()))).isNotEqualTo(Truth.YES);
        any = any.or(one.when());
      }
      assertThat(Satisfiability.possible(any.not())).isNotEqualTo(Truth.YES);
    }
  }

  private static String template(
      String condition, String policy, String property, String parameter) {
    return """
        {"Parameters": {
           "P": {"Type": "String", "Default": "prod"},
           "Q": {"Type": "String", "AllowedValues": ["a", "b"]},
           "L": {"Type": "CommaDelimitedList", "Default": "a,b"},
           "X": {"Type": "String", "Default": %s, "AllowedValues": [%s]}},
         "Conditions": {"C": %s, "D": {"Fn::Not": [{"Condition": "C"}]}},
         "Mappings": {"M": {"a": {"b": "x", "prod": ["y"]}, "prod": {"0": "z"}}},
         "Resources": {"E": {"Type": "AWS::EC2::VPCEndpoint", "Condition": "C", "Properties": {
           "PolicyDocument": %s, "VpcId": %s, "ServiceName": {"Ref": "X"}}}},
         "Outputs": {"O": {"Value": %s, "Export": {"Name": %s}}}}
        """
        .formatted(parameter, parameter, condition, policy, property, property, property);
  }

  @Provide
  Arbitrary<String> trees() {
    Arbitrary<String> leaf =
        Arbitraries.oneOf(
            Arbitraries.of(TEXTS).map(text -> '"' + text + '"'),
            Arbitraries.of("true", "3", "null", "{}", "[]"));
    return Arbitraries.recursive(() -> leaf, this::oneLevelMore, 0, 5);
  }

  private Arbitrary<String> oneLevelMore(Arbitrary<String> inner) {
    Arbitrary<String> list =
        inner.list().ofMinSize(1).ofMaxSize(4).map(items -> "[" + String.join(", ", items) + "]");
    Arbitrary<String> argument = Arbitraries.oneOf(inner, list);
    Arbitrary<String> call =
        Combinators.combine(Arbitraries.of(FUNCTIONS), argument)
            .as((name, of) -> "{\"" + name + "\": " + of + "}");
    Arbitrary<String> untagged =
        Arbitraries.oneOf(list, call, Arbitraries.of(TEXTS).map(text -> '"' + text + '"'));
    return Arbitraries.oneOf(
        list,
        call,
        Combinators.combine(Arbitraries.of(TAGS), untagged).as((tag, of) -> "!" + tag + " " + of),
        inner.map(value -> "{\"Key\": " + value + ", \"Ref\": " + value + "}"));
  }
}
