package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the values of variables come from, and what their types make of them. */
class VariablesTest {
  @TempDir Path folder;

  @Test
  void laterFilesGoBeforeEarlierOnesAndTheCommandLineBeforeAll() throws IOException {
    Files.writeString(
        folder.resolve("terraform.tfvars"), "a = \"1\"\nb = \"1\"\nc = \"1\"\nd = \"1\"\n");
    Files.writeString(
        folder.resolve("terraform.tfvars.json"), "{\"b\": \"2\", \"c\": \"2\", \"d\": \"2\"}");
    Files.writeString(folder.resolve("x.auto.tfvars"), "c = \"3\"\nd = \"3\"\n");
    Files.writeString(folder.resolve("other.tfvars"), "a = \"wrong\"\n");
    String variables =
        "variable \"a\" {}\nvariable \"b\" {}\nvariable \"c\" {}\nvariable \"d\" {}\n";

    Value value =
        value(
            variables,
            "\"${var.a}${var.b}${var.c}${var.d}\"",
            Terraform.with(Map.of("d", "4")),
            Map.of());

    assertThat(value.text()).contains("1234");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number | \"3\" | var.v == 3 | true",
        "string | 3 | var.v == \"3\" | true",
        "bool | \"true\" | var.v ? \"yes\" : \"no\" | yes",
        "list(string) | [1, 2] | join(\",\", var.v) | 1,2",
        "set(string) | [\"b\", \"a\", \"b\"] | join(\",\", tolist(var.v)) | a,b",
        "map(number) | { a = \"1\" } | var.v.a + 1 | 2",
        "object({ a = string, b = optional(string, \"d\") }) | { a = 1, x = 2 } | \"${var.v.a}${var.v.b}\" | 1d",
        "object({ a = optional(string) }) | {} | var.v.a == null ? \"none\" : \"some\" | none",
        "list(object({ a = optional(list(string), [\"q\"]) })) | [{}] | var.v[0].a[0] | q",
      })
  void valuesHaveTheTypeOfTheirVariable(
      String type, String written, String expression, String result) {
    String variable = "variable \"v\" {\n  type = " + type + "\n  default = " + written + "\n}\n";

    Value value = value(variable, expression, LoadOptions.NONE, Map.of());

    assertThat(value.text()).contains(result);
  }

  @Test
  void listsFromTheCommandLineAreLists() {
    Value value =
        value(
            "variable \"v\" {\n  type = list(string)\n}\n",
            "var.v[1]",
            Terraform.with(Map.of("v", "[\"a\", \"b\"]")),
            Map.of());

    assertThat(value.text()).contains("b");
  }

  @Test
  void overrideFilesReplaceArguments() {
    Value value =
        value(
            "locals {\n  a = \"base\"\n}\n",
            "local.a",
            LoadOptions.NONE,
            Map.of("a_override.tf", "locals {\n  a = \"override\"\n}\n"));

    assertThat(value.text()).contains("override");
  }

  private Value value(
      String declarations, String expression, LoadOptions options, Map<String, String> others) {
    List<Document> documents = new ArrayList<>();
    String main =
        declarations
            + "resource \"aws_vpc_endpoint\" \"a\" {\n  service_name = "
            + expression
            + "\n}\n";
    others.forEach(
        (path, text) -> documents.add(Terraform.document(path, text, InputKind.TERRAFORM)));
    Document document = Terraform.document("main.tf", main, InputKind.TERRAFORM);
    documents.add(new Document(document.file(), 0, document.root(), InputKind.TERRAFORM, options));
    return Terraform.estate(
            new ConfigurationLoader(
                    Catalog.load(), RootFiles.in(folder, 1 << 20), new PlannedRoots())
                .load(documents, options))
        .endpoints()
        .get(0)
        .serviceName()
        .value();
  }
}
