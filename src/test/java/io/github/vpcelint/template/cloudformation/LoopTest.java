package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import org.junit.jupiter.api.Test;

/**
 * Loops, after the examples of <a
 * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach-example-resource.html">
 * Fn::ForEach in the Resources section</a>.
 */
class LoopTest {

  @Test
  void makesAResourceForEachItem() {
    Estate estate =
        estate(
            """
            Transform: AWS::LanguageExtensions
            Parameters:
              Services: {Type: CommaDelimitedList, Default: 'ecr.api,logs'}
            Resources:
              Vpc: {Type: AWS::EC2::VPC}
              Fn::ForEach::Endpoints:
                - Service
                - !Ref Services
                - Endpoint&{Service}:
                    Type: AWS::EC2::VPCEndpoint
                    Properties:
                      ServiceName: !Sub com.amazonaws.${AWS::Region}.${Service}
                      VpcId: !Ref Vpc
            Outputs:
              Fn::ForEach::Ids:
                - Service
                - [ecr.api]
                - Id${Service}:
                    Value: !Ref {Fn::Sub: 'Endpoint${Service}'}
                    Export: {Name: !Sub 'id-${Service}'}
            """);

    assertThat(estate.endpoints())
        .extracting(endpoint -> endpoint.declaration().name())
        .containsExactly("Endpointecr.api", "Endpointlogs");
    VpcEndpoint last = estate.endpoints().get(1);
    assertThat(last.serviceName().value().display()).isEqualTo("com.amazonaws.${AWS::Region}.logs");
    assertThat(last.declaration().nameSpan().text()).isEqualTo("Endpoint&{Service}");
  }

  @Test
  void nests() {
    Estate estate =
        estate(
            """
            Resources:
              Fn::ForEach::Outer:
                - A
                - [x, 'y']
                - Fn::ForEach::Inner:
                    - B
                    - ['1', '2']
                    - E${A}${B}: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref B}}
            """);

    assertThat(estate.endpoints())
        .extracting(endpoint -> endpoint.declaration().name())
        .containsExactly("Ex1", "Ex2", "Ey1", "Ey2");
    assertThat(estate.endpoints().get(3).vpc().value()).isInstanceOf(TextValue.class);
    assertThat(estate.endpoints().get(3).vpc().value().text()).contains("2");
  }

  @Test
  void makesPropertiesOrLeavesThemOpen() {
    Estate estate =
        estate(
            """
            Parameters:
              Names: {Type: CommaDelimitedList}
            Resources:
              A:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  Fn::ForEach::Each: [Name, [VpcId, ServiceName], {'${Name}': !Ref Name}]
              B:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  Fn::ForEach::Each: [Name, !Ref Names, {'${Name}': !Ref Name}]
            """);

    assertThat(estate.endpoints().get(0).vpc().value().text()).contains("VpcId");
    assertThat(estate.endpoints().get(0).policy().written()).isFalse();
    assertThat(estate.endpoints().get(1).policy().written()).isTrue();
  }

  @Test
  void takesNoTurnsUnknownValueForAnothers() {
    Estate estate =
        estate(
            """
            Resources:
              Fn::ForEach::Endpoints:
                - Name
                - [a, b]
                - E${Name}:
                    Type: AWS::EC2::VPCEndpoint
                    Properties: {VpcId: !FindInMap [Nowhere, !Ref Name, Id]}
            """);

    Value a = estate.endpoints().get(0).vpc().value();
    Value b = estate.endpoints().get(1).vpc().value();
    assertThat(Equality.of(a, b)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void endsWhenLoopsMakeTooMuch() {
    StringBuilder items = new StringBuilder("[a");
    for (int i = 0; i < 200; i++) {
      items.append(", i").append(i);
    }
    String loop = "[X, " + items + "], {%s}]";
    String nested =
        loop.formatted(
            "'Fn::ForEach::B': "
                + loop.formatted(
                    "'Fn::ForEach::C': "
                        + loop.formatted("'E${X}': {Type: AWS::EC2::VPCEndpoint}")));

    Estate estate =
        estate("Resources: {V: {Type: AWS::EC2::VPC}, 'Fn::ForEach::A': " + nested + "}");

    assertThat(estate.endpoints()).hasSizeLessThanOrEqualTo(Stack.MOST_REPETITIONS);
  }

  private static Estate estate(String template) {
    return TestEstate.of("template.yaml", template);
  }
}
