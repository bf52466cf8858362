package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.vpcelint.estate.EndpointLinks;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Network;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.estate.SecurityGroupRule.Direction;
import io.github.vpcelint.estate.SecurityGroupRule.Peer;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Condition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The network of the case {@code network}, as configuration and as Terraform's own plan of it. */
class NetworkResourcesTest {

  static Stream<Estate> estates() throws IOException {
    return Stream.of(Terraform.configurationOf("network"), Terraform.planOf("network"));
  }

  @ParameterizedTest
  @MethodSource("estates")
  void subnetsAreThoseThatTheEndpointLists(Estate estate) {
    EndpointLinks links = estate.network().subnetsOf(endpoint(estate, "aws_vpc_endpoint.cache"));

    assertThat(links.more()).isEqualTo(Condition.never());
    assertThat(names(links, estate)).containsExactly("aws_subnet.private[0]", "aws_subnet.other");
  }

  @ParameterizedTest
  @MethodSource("estates")
  void associationsAttachToo(Estate estate) {
    Network network = estate.network();
    VpcEndpoint attached = endpoint(estate, "aws_vpc_endpoint.attached");
    VpcEndpoint tables = endpoint(estate, "aws_vpc_endpoint.tables");

    assertThat(names(network.subnetsOf(attached), estate)).containsExactly("aws_subnet.private[1]");
    assertThat(network.securityGroup(network.securityGroupsOf(attached).links().get(0).id()))
        .containsSame(group(estate, "aws_security_group.separate"));
    assertThat(network.routeTablesOf(tables).links())
        .extracting(link -> network.routeTable(link.id()).isPresent())
        .containsExactly(true, false);
    assertThat(network.routeTablesOf(attached).none()).isEqualTo(Condition.always());
  }

  @ParameterizedTest
  @MethodSource("estates")
  void rulesAreInlineOrResources(Estate estate) {
    List<SecurityGroupRule> inline =
        estate.network().rules(group(estate, "aws_security_group.inline"));
    List<SecurityGroupRule> separate =
        estate.network().rules(group(estate, "aws_security_group.separate"));

    assertThat(inline).hasSize(1);
    assertThat(inline.get(0).admits(80)).isEqualTo(Condition.always());
    assertThat(inline.get(0).mayAdmit(443)).isEqualTo(Condition.never());
    assertThat(separate)
        .extracting(
            SecurityGroupRule::direction,
            rule -> rule.admits(22) == Condition.always(),
            rule -> rule.peers().get(0).kind())
        .containsExactlyInAnyOrder(
            tuple(Direction.INGRESS, false, Peer.Kind.IPV4),
            tuple(Direction.INGRESS, true, Peer.Kind.GROUP));
    assertThat(estate.network().rules(group(estate, "aws_security_group.web"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("estates")
  void subnetsHaveTheirZones(Estate estate) {
    assertThat(estate.network().subnets())
        .extracting(
            subnet -> subnet.declaration().name(), subnet -> subnet.zone().value().display())
        .containsExactlyInAnyOrder(
            tuple("aws_subnet.private[0]", "us-east-1a"),
            tuple("aws_subnet.private[1]", "us-east-1b"),
            tuple("aws_subnet.other", "us-east-1c"));
  }

  @Test
  void splatInAPlanMayBeAnyNumberOfSubnets() throws IOException {
    Estate plan = Terraform.planOf("network");

    EndpointLinks links = plan.network().subnetsOf(endpoint(plan, "aws_vpc_endpoint.all"));
    assertThat(links.links()).isEmpty();
    assertThat(links.more()).isEqualTo(Condition.always());
  }

  @Test
  void dynamicBlocksThatAreNotKnownMayBeAnyRule() {
    Estate estate =
        Terraform.configuration(
            """
            {
              "variable": {"rules": {}},
              "resource": {"aws_security_group": {"x": {
                "dynamic": {"ingress": {
                  "for_each": "${var.rules}",
                  "content": {"from_port": 443, "to_port": 443, "protocol": "tcp"}
                }}
              }}}
            }
            """);

    List<SecurityGroupRule> rules =
        estate.network().rules(group(estate, "aws_security_group.x")).stream()
            .filter(rule -> rule.direction() == Direction.INGRESS)
            .toList();
    assertThat(rules).hasSize(1);
    assertThat(rules.get(0).admits(443)).isEqualTo(Condition.never());
    assertThat(rules.get(0).mayAdmit(443)).isEqualTo(Condition.always());
  }

  @Test
  void outputsAndModulesElsewhereMayAddToAGroup() {
    Estate estate =
        Terraform.configuration(
            """
            {
              "resource": {"aws_security_group": {"kept": {}, "output": {}, "given": {}, "whole": {}}},
              "output": {
                "id": {"value": "${aws_security_group.output.id}"},
                "group": {"value": "${aws_security_group.whole}"}
              },
              "module": {"rules": {
                "source": "registry.example.com/rules/aws",
                "groups": ["${aws_security_group.given.id}"]
              }}
            }
            """);

    assertThat(estate.network().securityGroups())
        .extracting(
            group -> group.declaration().name(),
            group -> estate.network().isHandedOut(group.declaration()))
        .containsExactlyInAnyOrder(
            tuple("aws_security_group.kept", false),
            tuple("aws_security_group.output", true),
            tuple("aws_security_group.whole", true),
            tuple("aws_security_group.given", true));
  }

  private static List<String> names(EndpointLinks links, Estate estate) {
    List<String> names = new ArrayList<>();
    for (EndpointLinks.Link link : links.links()) {
      names.add(estate.network().subnet(link.id()).orElseThrow().declaration().name());
    }
    return names;
  }

  private static VpcEndpoint endpoint(Estate estate, String name) {
    return estate.endpoints().stream()
        .filter(endpoint -> endpoint.declaration().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static SecurityGroup group(Estate estate, String name) {
    return estate.network().securityGroups().stream()
        .filter(group -> group.declaration().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
