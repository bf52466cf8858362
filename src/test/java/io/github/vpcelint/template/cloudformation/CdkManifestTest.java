package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.template.FileReading;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.LoadedEstate;
import io.github.vpcelint.template.TestEstate;
import org.junit.jupiter.api.Test;

/** What the manifest of a CDK app says of its templates. */
class CdkManifestTest {
  private static final String MANIFEST =
      """
      {"version": "36.0.0", "artifacts": {
        "Net.assets": {"type": "cdk:asset-manifest", "properties": {"file": "Net.assets.json"}},
        "Net": {"type": "aws:cloudformation:stack",
          "environment": "aws://111122223333/eu-central-1",
          "properties": {"templateFile": "Net.template.json", "stackName": "network"}},
        "App": {"type": "aws:cloudformation:stack",
          "environment": "aws://unknown-account/unknown-region",
          "properties": {"templateFile": "App.template.json", "parameters": {"Size": "3"}}}}}
      """;

  private static final String TEMPLATE =
      """
      {"Resources": {"Vpc": {"Type": "AWS::EC2::VPC",
        "Properties": {"EnableDnsHostnames": {"Fn::Sub": "${AWS::StackName} ${AWS::Region}"}},
        "Metadata": {"aws:cdk:path": "Net/Vpc/Resource"}}}}
      """;

  private static LoadedEstate load() {
    return new TestEstate()
        .file("cdk.out/App.template.json", TEMPLATE)
        .file("cdk.out/Net.template.json", TEMPLATE)
        .file("cdk.out/manifest.json", MANIFEST)
        .load(LoadOptions.NONE);
  }

  @Test
  void saysWhereStacksAreDeployed() {
    Estate estate = Estate.of(load().parts());

    Deployment app = estate.vpcs().get(0).declaration().deployment();
    Deployment network = estate.vpcs().get(1).declaration().deployment();
    assertThat(network.region().text()).contains("eu-central-1");
    assertThat(network.account().text()).contains("111122223333");
    assertThat(app.region().text()).isEmpty();
    assertThat(estate.vpcs().get(1).dnsHostnames().value().text()).contains("network eu-central-1");
    assertThat(estate.vpcs().get(0).dnsHostnames().value().display())
        .isEqualTo("App ${AWS::Region}");
  }

  @Test
  void isShownAsWhatItIs() {
    FileReading manifest = load().files().get(2);

    assertThat(manifest.label()).isEqualTo("CDK manifest");
  }

  @Test
  void constructsAreKnownByTheirPath() {
    Estate estate = Estate.of(load().parts());

    assertThat(estate.constructAt(estate.vpcs().get(0).dnsHostnames().value().span()))
        .contains("Net/Vpc/Resource");
    assertThat(estate.constructAt(estate.vpcs().get(0).declaration().nameSpan().file().at(0)))
        .isEmpty();
  }
}
