package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.UnknownValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code file}, {@code templatefile} and {@code fileexists} read, and what they do not. */
class FileFunctionsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file(\"/etc/passwd\")",
        "file(\"../secret.txt\")",
        "file(\"a/../../secret.txt\")",
        "file(\"~/.aws/credentials\")",
        "file(\"C:/secret.txt\")",
        "file(\"link.txt\")",
        "templatefile(\"../secret.txt\", {})",
        "fileexists(\"../secret.txt\")",
        "filebase64(\"../secret.txt\")",
        "filesha256(\"/etc/passwd\")",
        "filebase64sha512(\"link.txt\")",
        "fileset(\"..\", \"*\")",
        "fileset(\"/etc\", \"*\")",
        "fileset(\".\", \"../*\")"
      })
  void nothingOutsideOfTheRootIsRead(String expression) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));

    Estate estate = estate(root, expression);

    assertThat(estate.endpoints().get(0).serviceName().value()).isInstanceOf(UnknownValue.class);
    assertThat(estate.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.LIMIT);
              assertThat(problem.message()).endsWith("is outside of the root, so it is not read");
              assertThat(problem.span().text()).isEqualTo(expression);
            });
  }

  @Test
  void missingFileIsNotKnown() throws IOException {
    Estate estate = estate(folder, "file(\"missing.txt\")");

    assertThat(estate.endpoints().get(0).serviceName().value()).isInstanceOf(UnknownValue.class);
    assertThat(estate.problems()).isEmpty();
  }

  @Test
  void policyInATemplateFileHasItsPlacesThere() throws IOException {
    Files.writeString(
        folder.resolve("policy.json.tftpl"),
        """
        {
          "Statement": [
            { "Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::${bucket}/*" }
          ]
        }
        """);

    Estate estate =
        estate(folder, "templatefile(\"policy.json.tftpl\", { bucket = \"logs\" })", "policy");

    Span action =
        estate
            .policies()
            .get(0)
            .document()
            .statements()
            .get(0)
            .map()
            .get("Action")
            .orElseThrow()
            .span();
    assertThat(action.file().path()).isEqualTo("policy.json.tftpl");
    assertThat(action.startLine()).isEqualTo(3);
    assertThat(action.text()).contains("s3:GetObjct");
  }

  @Test
  void loopsInATemplateFileEnd() throws IOException {
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      template.append("%{ for a").append(i).append(" in range(1000) }");
    }
    template.append("x").append("%{ endfor }".repeat(20));
    Files.writeString(folder.resolve("bomb.tftpl"), template);

    Estate estate = estate(folder, "templatefile(\"bomb.tftpl\", {})");

    assertThat(estate.problems()).extracting(Problem::kind).contains(Problem.Kind.LIMIT);
  }

  private static Estate estate(Path root, String expression) {
    return estate(root, expression, "service_name");
  }

  private static Estate estate(Path root, String expression, String argument) {
    String text =
        "resource \"aws_vpc_endpoint\" \"a\" {\n  " + argument + " = " + expression + "\n}\n";
    return Terraform.estate(
        new ConfigurationLoader(Catalog.load(), RootFiles.in(root, 1 << 20), new PlannedRoots())
            .load(
                List.of(Terraform.document("main.tf", text, InputKind.TERRAFORM)),
                LoadOptions.NONE));
  }
}
