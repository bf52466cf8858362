package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that are installed, described, or outside of what is linted. */
class TerraformModulesTest {
  private static final String ENDPOINT =
      """
      variable "vpc_id" {}
      variable "private_dns" { default = true }
      variable "policy" { default = null }
      resource "aws_vpc_endpoint" "this" {
        vpc_id              = var.vpc_id
        service_name        = "com.amazonaws.eu-west-1.elasticache"
        vpc_endpoint_type   = "Interface"
        private_dns_enabled = var.private_dns
        policy              = var.policy
      }
      """;
  private static final String MANIFEST =
      """
      {"Modules": [
        {"Key": "", "Source": "", "Dir": "."},
        {"Key": "a", "Source": "registry.terraform.io/acme/endpoint/aws", "Dir": ".terraform/modules/a"},
        {"Key": "a.b", "Source": "git::https://example.com/b.git", "Dir": ".terraform/modules/a.b"},
        {"Key": "evil", "Source": "acme/evil/aws", "Dir": "../../../etc"}]}
      """;

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    call = Call.in(folder);
  }

  private String check(String rules, String... paths) {
    String[] arguments = new String[paths.length + 5];
    System.arraycopy(
        new String[] {"check", "-f", "compact", "--select", rules}, 0, arguments, 0, 5);
    System.arraycopy(paths, 0, arguments, 5, paths.length);
    return call.run(arguments).out();
  }

  private void installed() {
    call.file("prod/.terraform/modules/modules.json", MANIFEST)
        .file(
            "prod/.terraform/modules/a/main.tf",
            ENDPOINT + "module \"b\" {\n  source = \"git::x\"\n  vpc_id = var.vpc_id\n}\n")
        .file("prod/.terraform/modules/a.b/main.tf", ENDPOINT);
  }

  @Test
  void installedModulesAreReadAndTheirFindingsShownAtTheCall() {
    installed();
    call.file(
        "prod/main.tf",
        """
        module "a" {
          source = "acme/endpoint/aws"
          vpc_id = "vpc-1"
        }
        """);

    assertThat(check("duplicate-private-dns", "."))
        .startsWith(
            "prod/main.tf:1:8: error: module.a.module.b.aws_vpc_endpoint.this: a second endpoint")
        .hasLineCount(1);
  }

  @Test
  void whatTheCallGivesKeepsItsPlace() {
    installed();
    call.file(
        "prod/main.tf",
        """
        resource "aws_vpc" "v" {}
        module "a" {
          source      = "acme/endpoint/aws"
          vpc_id      = aws_vpc.v.id
          private_dns = true
          policy      = jsonencode({
            Version   = "2012-10-17"
            Statement = [{ Effect = "Allow", Principal = "*", Action = "elasticache:X", Resource = "*" }]
          })
        }
        """);

    assertThat(check("unknown-action", ".")).startsWith("prod/main.tf:8:77: ").hasLineCount(1);
  }

  @Test
  void manifestsDoNotLeadOutOfTheRoot() {
    installed();
    call.file("prod/main.tf", "module \"evil\" {\n  source = \"acme/evil/aws\"\n}\n");

    assertThat(check("all", ".")).isEmpty();
  }

  @Test
  void calledModulesOutsideOfThePathsAreReadButNotReportedIn() {
    call.file("modules/endpoint/main.tf", ENDPOINT)
        .file(
            "prod/main.tf",
            """
            module "one" {
              source = "../modules/endpoint"
              vpc_id = "vpc-1"
            }
            module "two" {
              source = "../modules/endpoint"
              vpc_id = "vpc-1"
            }
            """);

    assertThat(check("duplicate-private-dns", "prod"))
        .startsWith("prod/main.tf:5:8: error: module.two.aws_vpc_endpoint.this: ");
    assertThat(check("duplicate-private-dns", "."))
        .startsWith("modules/endpoint/main.tf:8:3: error: a second endpoint");
  }

  @Test
  void aDescriptionStandsForAModuleAndIsNotLinted() {
    call.file(
            ".vpcelint.yaml",
            "terraform-modules: {registry.terraform.io/acme/network/aws: lint/network}\n")
        .file(
            "lint/network/main.tf",
            """
            variable "dns" { default = false }
            resource "aws_vpc" "this" {
              enable_dns_hostnames = var.dns
            }
            resource "aws_vpc_endpoint" "this" {
              vpc_id              = aws_vpc.this.id
              service_name        = "com.amazonaws.eu-west-1.elasticache"
              vpc_endpoint_type   = "Interface"
              private_dns_enabled = true
            }
            output "vpc_id" { value = aws_vpc.this.id }
            """)
        .file(
            "main.tf",
            """
            module "network" {
              source  = "acme/network/aws"
              version = "1.2.0"
              dns     = true
            }
            module "off" {
              source = "acme/network/aws"
              dns    = false
            }
            """);

    assertThat(check("vpc-dns-disabled", "."))
        .startsWith("main.tf:8:12: error: enable_dns_hostnames is off for module.off.aws_vpc.this")
        .hasLineCount(1);
  }

  @Test
  void aDescriptionThatIsNotThereIsAMistakeOfTheConfiguration() {
    call.file(".vpcelint.yaml", "terraform-modules:\n  acme/network/aws: lint/nothing\n");

    assertThat(call.run("check", ".").err())
        .contains(".vpcelint.yaml:2:21: error: There is no folder \"lint/nothing\"");
  }

  @Test
  void modulesThatAreNotAtHandAreCountedAsUndecided() {
    call.file(
        "main.tf",
        """
        module "a" {
          source = "acme/endpoint/aws"
        }
        module "b" {
          source = "../../elsewhere"
        }
        """);

    assertThat(call.run("check", "--show-undecided", ".").out())
        .contains("main.tf:1:8: unresolvable-reference: module.a is not at hand")
        .contains("`terraform init`")
        .contains("main.tf:4:8: unresolvable-reference: module.b is not at hand")
        .contains("a larger --root");
  }

  @Test
  void aModuleThatCallsItselfEnds() {
    call.file(
        "loop/main.tf",
        ENDPOINT + "module \"m\" {\n  source = \"../loop\"\n  vpc_id = \"vpc-1\"\n}\n");

    assertThat(call.run("check", "loop").code()).isLessThan(ExitCode.USAGE);
  }

  @Test
  void aPolicyFileThatATemplateReadsIsReportedOnce() {
    call.file(
            "policy.json",
            "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\":"
                + " \"*\", \"Action\": \"s3:GetObjects\", \"Resource\": \"*\"}]}")
        .file(
            "main.tf",
            """
            resource "aws_vpc_endpoint" "s3" {
              vpc_id       = "vpc-1"
              service_name = "com.amazonaws.eu-west-1.s3"
              policy       = file("${path.module}/policy.json")
            }
            """);

    assertThat(check("unknown-action", ".")).startsWith("policy.json:1:").hasLineCount(1);
    assertThat(call.run("check", "--fix", "--select", "unknown-action", ".").out())
        .contains("1 finding fixed");
    assertThat(folder.resolve("policy.json")).content().contains("\"s3:GetObject\"");
  }
}
