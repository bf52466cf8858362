package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.template.cloudformation.Deployed.Constant;
import io.github.vpcelint.template.cloudformation.Deployed.Equal;
import io.github.vpcelint.template.cloudformation.Deployed.Expression;
import io.github.vpcelint.template.cloudformation.Deployed.Ref;
import io.github.vpcelint.template.cloudformation.Deployed.Text;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Several stacks that import from one: whether two endpoints ask for private DNS in one VPC holds
 * exactly in the deployments in which it does on paper.
 */
class EstateOracleTest {
  private static final List<String> VALUES = List.of("a", "b", "c");
  private static final List<String> ENVIRONMENTS = List.of("a", "b");

  /**
   * A stack with one endpoint.
   *
   * @param export the name of the export that its VPC is imported from
   * @param deployed when there is an endpoint
   * @param privateDns when it asks for private DNS
   */
  record App(Text export, Expression deployed, Expression privateDns) {
    String json() {
      return """
          {"Parameters": {"P": {"Type": "String", "Default": "a", "AllowedValues": ["a", "b", "c"]}},
           "Conditions": {"C": %s, "D": %s},
           "Resources": {"Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Condition": "C",
             "Properties": {"VpcId": {"Fn::ImportValue": %s},
               "PrivateDnsEnabled": {"Fn::If": ["D", true, false]}}}}}
          """
          .formatted(deployed.json(), privateDns.json(), export.json())
          .replace('\'', '"');
    }

    boolean asks(String p) {
      Deployed here = new Deployed(Map.of("P", p), Map.of());
      return deployed.holds(here) && privateDns.holds(here);
    }

    /** What is behind the import in a deployment: the VPC, or an export of a stack unknown here. */
    String vpc(String p, String environment) {
      String name = export.in(new Deployed(Map.of("P", p), Map.of()));
      return name.equals("net-" + environment) ? "the VPC" : name;
    }
  }

  private static final String NETWORK =
      """
      {"Parameters": {"Env": {"Type": "String", "AllowedValues": ["a", "b"]}},
       "Resources": {"Vpc": {"Type": "AWS::EC2::VPC"}},
       "Outputs": {"VpcId": {"Value": {"Ref": "Vpc"},
         "Export": {"Name": {"Fn::Sub": "net-${Env}"}}}}}
      """;

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void knowsInWhichDeploymentsTwoEndpointsConflict(
      @ForAll("stacks") @Size(min = 2, max = 4) List<App> apps) {
    TestEstate files = new TestEstate();
    for (int i = 0; i < apps.size(); i++) {
      files.file("app" + i + ".json", apps.get(i).json());
    }
    Estate estate = Estate.of(files.file("network.json", NETWORK).load(LoadOptions.NONE).parts());

    for (int j = 1; j < apps.size(); j++) {
      for (int i = 0; i < j; i++) {
        Condition conflict = conflict(estate.endpoints().get(i), estate.endpoints().get(j), estate);
        check(conflict, apps, i, j);
      }
    }
  }

  private static Condition conflict(VpcEndpoint first, VpcEndpoint second, Estate estate) {
    return first
        .declaration()
        .when()
        .and(second.declaration().when())
        .and(first.privateDns().isTruth(true, false))
        .and(second.privateDns().isTruth(true, false))
        .and(estate.same(first.vpc().value(), second.vpc().value()));
  }

  private static void check(Condition conflict, List<App> apps, int i, int j) {
    boolean ever = false;
    for (String environment : ENVIRONMENTS) {
      for (String p : VALUES) {
        for (String q : VALUES) {
          boolean expected =
              apps.get(i).asks(p)
                  && apps.get(j).asks(q)
                  && apps.get(i).vpc(p, environment).equals(apps.get(j).vpc(q, environment));
          ever |= expected;
          Condition here =
              conflict
                  .and(Condition.is(variable("network.json", "Env", ENVIRONMENTS), environment))
                  .and(Condition.is(variable("app" + i + ".json", "P", VALUES), p))
                  .and(Condition.is(variable("app" + j + ".json", "P", VALUES), q));
          assertThat(Satisfiability.possible(here) == Truth.YES)
              .as("Env %s, P %s and %s of %s and %s", environment, p, q, apps.get(i), apps.get(j))
              .isEqualTo(expected);
        }
      }
    }
    assertThat(Satisfiability.possible(conflict) == Truth.YES).isEqualTo(ever);
  }

  private static Variable variable(String scope, String name, List<String> values) {
    return new Variable(scope, name, values);
  }

  @Provide
  Arbitrary<List<App>> stacks() {
    Arbitrary<Text> exports =
        Arbitraries.oneOf(
            Arbitraries.of("net-a", "net-b", "net-c").map(Constant::new),
            Arbitraries.just(new Deployed.Join(List.of(new Constant("net"), new Ref("P")))));
    return Combinators.combine(exports, conditions(), conditions()).as(App::new).list();
  }

  private static Arbitrary<Expression> conditions() {
    Arbitrary<Expression> equal =
        Arbitraries.of("a", "b", "c").map(value -> new Equal(new Ref("P"), new Constant(value)));
    List<Expression> always = new ArrayList<>();
    always.add(new Equal(new Constant("a"), new Constant("a")));
    return Arbitraries.oneOf(
        Arbitraries.of(always),
        equal,
        equal.map(Deployed.Not::new),
        equal.list().ofSize(2).map(parts -> new Deployed.Several("Fn::Or", parts)));
  }
}
