package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** {@code check --graph}. The picture in the README is one of the snapshots. */
class GraphTest {
  private static final Path RESOURCES =
      Path.of("src/test/resources/io/github/vpcelint/cli/graph").toAbsolutePath();

  private static final String HOSTILE_TEMPLATE =
      """
      Resources:
        Vpc:
          Type: AWS::EC2::VPC
          Properties:
            CidrBlock: "</svg><script>alert(1)</script>\\u001b[31m\\"]; end"
        "Api\\"]<b>`end`#quot;":
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcId: !Ref Vpc
            ServiceName: com.amazonaws.eu-west-1.elasticache
            VpcEndpointType: Interface
      """;

  @TempDir private Path folder;

  private String draw(Path where, String ending, String... paths) throws IOException {
    Path file = folder.resolve("drawn/estate." + ending);
    String[] arguments = new String[paths.length + 7];
    String[] options = {
      "check", "--no-config", "--root", where.toString(), "-q", "--graph", file.toString()
    };
    System.arraycopy(options, 0, arguments, 0, options.length);
    System.arraycopy(paths, 0, arguments, options.length, paths.length);
    Outcome outcome = Call.in(where).run(arguments);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    return Files.readString(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mmd", "dot", "svg", "html"})
  void drawsTheEstateInEachLanguage(String ending) throws IOException {
    String drawn = draw(RESOURCES.resolve("estate"), ending, "network.yaml", "reporting.yaml");

    Path snapshot =
        ending.equals("svg")
            ? Path.of("docs/estate.svg").toAbsolutePath()
            : RESOURCES.resolve("estate." + ending);
    if (Boolean.getBoolean("update")) {
      Files.writeString(snapshot, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(snapshot));
  }

  @Test
  void markdownHasTheFlowchartInABlock() throws IOException {
    String chart = draw(RESOURCES.resolve("estate"), "mmd", "network.yaml", "reporting.yaml");

    assertThat(draw(RESOURCES.resolve("estate"), "md", "network.yaml", "reporting.yaml"))
        .isEqualTo("```mermaid\n" + chart + "```\n");
  }

  @Test
  void orderOfPathsChangesNothing() throws IOException {
    assertThat(draw(RESOURCES.resolve("estate"), "dot", "reporting.yaml", "network.yaml"))
        .isEqualTo(draw(RESOURCES.resolve("estate"), "dot", "network.yaml", "reporting.yaml"));
  }

  @Test
  void suppressedFindingIsNotMarkedAndThePolicyIsStillOpen() throws IOException {
    String drawn = draw(RESOURCES.resolve("estate"), "mmd", "network.yaml", "reporting.yaml");

    assertThat(drawn)
        .contains(
            "<b>Objects</b><br/>s3 · Gateway<br/>private DNS off<br/>policy: open to everyone")
        .doesNotContain("open-principal");
  }

  @Test
  void textOfTemplatesIsNeverMarkup() throws Exception {
    Call.in(folder).file("hostile.yaml", HOSTILE_TEMPLATE);

    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    draw(folder, "svg", "hostile.yaml").getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(draw(folder, "html", "hostile.yaml"))
        .doesNotContain("<script", "\u001b")
        .contains("&lt;script&gt;");
    assertThat(draw(folder, "mmd", "hostile.yaml"))
        .contains("<b>Api#34;]#60;b#62;#96;end#96;#35;quot#59;</b>")
        .doesNotContain("<script", "\u001b");
    assertThat(draw(folder, "dot", "hostile.yaml"))
        .contains("\"Api\\\"]<b>`end`#quot;\\l")
        .doesNotContain("\u001b");
  }

  @Test
  void anEndingOfNoFormatIsAnErrorBeforeAnythingIsRead() {
    Outcome outcome = Call.in(folder).run("check", "missing.yaml", "--graph", "estate.png");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "vpcelint: --graph needs a file name that ends in .mmd, .md, .dot, .gv, .svg, .html or"
                + " .htm, not \"estate.png\".\n");
  }

  @Test
  void aGraphThatCannotBeWrittenIsAnErrorAfterTheReport() {
    Call call = Call.in(folder).file("a/b.yaml", HOSTILE_TEMPLATE);

    Outcome outcome = call.run("check", "a", "-f", "compact", "--graph", "a/b.yaml/estate.svg");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).contains("[default-full-access]");
    assertThat(outcome.err()).startsWith("vpcelint: the graph cannot be written: ");
  }
}
