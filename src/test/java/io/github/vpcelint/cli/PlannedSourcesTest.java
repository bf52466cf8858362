package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of the real Terraform, with the configuration beside it that it was made from. */
class PlannedSourcesTest {
  private static final Path CASE =
      Path.of(System.getProperty("terraform.cases", "src/test/terraform"), "planned-source");

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    call = Call.in(folder);
    try (Stream<Path> files = Files.walk(CASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        call.file(CASE.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  private List<String> check(String rules, String... paths) {
    String[] arguments = new String[paths.length + 5];
    System.arraycopy(
        new String[] {"check", "-f", "compact", "--select", rules}, 0, arguments, 0, 5);
    System.arraycopy(paths, 0, arguments, 5, paths.length);
    return call.run(arguments).out().lines().map(line -> line.replaceAll(": .*", "")).toList();
  }

  private void edit(String from, String to) throws IOException {
    Path file = folder.resolve("main.tf");
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void findingsOfAPlanPointIntoItsSource() {
    // A heredoc, jsonencode, a data source that is handed on, the default of a variable.
    assertThat(check("unknown-action,unknown-endpoint-service", "plan.json"))
        .containsExactly("main.tf:14:29", "main.tf:38:72", "main.tf:54:24", "main.tf:61:28");
    assertThat(check("vpc-dns-disabled,no-route-tables", "plan.json"))
        .containsExactly("main.tf:18:26", "main.tf:46:29", "modules/endpoint/main.tf:3:29");
  }

  @Test
  void planAndSourceTogetherHaveEachFindingOnce() {
    List<String> both = check("all", ".");

    assertThat(both).doesNotHaveDuplicates().isEqualTo(check("all", "plan.json"));
    assertThat(both).noneMatch(place -> place.startsWith("plan.json"));
  }

  @Test
  void theRootModuleIsFoundInTheRun() throws IOException {
    Files.createDirectory(folder.resolve("plans"));
    Files.move(folder.resolve("plan.json"), folder.resolve("plans/prod.json"));

    assertThat(check("unknown-action", ".")).allMatch(place -> place.startsWith("main.tf"));
    assertThat(check("unknown-action", "plans")).allMatch(place -> place.startsWith("plans/"));
  }

  @Test
  void withoutItsSourceAPlanNamesTheResource() throws IOException {
    Files.delete(folder.resolve("main.tf"));

    assertThat(call.run("check", "-f", "compact", "--select", "unknown-action", ".").out())
        .contains("plan.json:1:")
        .contains(" error: aws_vpc_endpoint.cache: Amazon ElastiCache has no action")
        .contains(" error: module.ep[\"one\"].aws_vpc_endpoint.this: Amazon DynamoDB has no");
  }

  @Test
  void whatTheSourceSaysNoMoreIsShownAtTheArgument() throws IOException {
    edit("\"elasticache:DescribeFoo\"", "\"elasticache:DescribeSnapshots\"");

    assertThat(check("unknown-action", "plan.json")).contains("main.tf:38:59");
  }

  @Test
  void whatIsNewSinceThePlanIsCheckedInTheSource() throws IOException {
    edit(
        "module \"ep\" {",
        """
        resource "aws_vpc_endpoint" "new" {
          vpc_id              = aws_vpc.main.id
          service_name        = "com.amazonaws.eu-central-1.elasticache"
          vpc_endpoint_type   = "Interface"
          private_dns_enabled = true
        }
        module "ep" {""");

    assertThat(check("duplicate-private-dns", ".")).containsExactly("main.tf:28:3");
  }

  @Test
  void commentsOfTheSourceSuppress() throws IOException {
    edit("resource \"aws_vpc_endpoint\" \"odd\" {", "# vpcelint-ignore: no-route-tables\n$0");
    edit("$0", "resource \"aws_vpc_endpoint\" \"odd\" {");

    assertThat(check("no-route-tables,unused-suppression", "plan.json"))
        .containsExactly("modules/endpoint/main.tf:3:29");
  }

  @Test
  void theEventStreamOfAPlanIsToldApart() {
    String stream =
        """
        {"@level":"info","@message":"Terraform 1.11.4","@module":"terraform.ui","terraform":"1.11.4"}
        {"@level":"info","@message":"Plan: 1 to add","@module":"terraform.ui","type":"change_summary"}
        """;
    call.file("stream.json", stream);

    assertThat(call.run("check", "-f", "compact", "stream.json").out())
        .contains("stream.json:1:1: error: This is the event stream of `terraform plan -json`");
    assertThat(call.run("check", "--show-files", "--select", "parse-error", ".").out())
        .contains("stream.json: passed over, the event stream of `terraform plan -json`");
  }
}
