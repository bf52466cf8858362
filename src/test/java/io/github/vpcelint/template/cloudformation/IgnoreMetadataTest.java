package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.template.IgnoreEntry;
import io.github.vpcelint.template.TestEstate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreMetadataTest {

  @Test
  void coversTheResourceThatHasIt() {
    List<IgnoreEntry> ignores =
        ignores(
            """
            Resources:
              Vpc:
                Type: AWS::EC2::VPC
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Metadata:
                  vpcelint:
                    ignore:
                      - broad-actions -- the audit account needs them
                      - {rule: open-principal, reason: guarded by the perimeter}
                      - {rules: [dns, VPCE801]}
              Other:
                Type: AWS::EC2::VPC
            """);

    assertThat(ignores).hasSize(3);
    assertThat(ignores.get(0).rules()).containsExactly("broad-actions");
    assertThat(ignores.get(0).reason()).isEqualTo("the audit account needs them");
    assertThat(ignores.get(1).rules()).containsExactly("open-principal");
    assertThat(ignores.get(1).reason()).isEqualTo("guarded by the perimeter");
    assertThat(ignores.get(2).rules()).containsExactly("dns", "VPCE801");
    assertThat(ignores.get(0).span().startLine()).isEqualTo(9);
    assertThat(ignores.get(0).scope().startLine()).isEqualTo(4);
    assertThat(ignores.get(0).scope().endLine()).isBetween(11, 12);
  }

  @Test
  void coversTheWholeTemplate() {
    List<IgnoreEntry> ignores =
        ignores(
            """
            Metadata: {vpcelint: {ignore: 'default-full-access, private-dns-off'}}
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
            """);

    assertThat(ignores).hasSize(1);
    assertThat(ignores.get(0).rules()).containsExactly("default-full-access", "private-dns-off");
    assertThat(ignores.get(0).scope().startLine()).isEqualTo(1);
    assertThat(ignores.get(0).scope().endLine()).isEqualTo(5);
  }

  private static List<IgnoreEntry> ignores(String template) {
    return TestEstate.load("template.yaml", template).ignores();
  }
}
