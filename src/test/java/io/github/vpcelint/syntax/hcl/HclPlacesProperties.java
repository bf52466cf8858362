package io.github.vpcelint.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The text at the place of every part of a file, down to the least one, is that part. */
class HclPlacesProperties {
  private static final List<String> FOLDERS =
      List.of(System.getProperty("hcl.folders", "fixtures,src/test/terraform").split(","));

  @Example
  void everyPartOfEveryFileIsAtItsPlace() throws IOException {
    int checked = 0;
    for (String folder : FOLDERS) {
      for (Path file : files(Path.of(folder))) {
        SyntaxTree tree =
            HclReader.read(
                SourceFile.of(file.toString(), Files.readString(file)), SyntaxLimits.DEFAULT);
        checked += tree.problems().isEmpty() ? HclPlaces.check(tree) : 0;
      }
    }

    assertThat(checked).isGreaterThan(10_000);
  }

  @Property(tries = 500)
  void everyPartOfAnExpressionIsAtItsPlace(@ForAll("expressions") String source) {
    SyntaxTree tree =
        HclReader.read(SourceFile.of("main.tf", "x = " + source + "\n"), SyntaxLimits.DEFAULT);

    assertThat(HclPlaces.check(tree)).isPositive();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*[.](tf|tfvars|tofu)")).toList();
    }
  }

  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> leaves =
        Arbitraries.of(
            "1",
            "1.5e3",
            "true",
            "null",
            "var.x",
            "\"a ${b} c\"",
            "a[0].b",
            "a[*].c[1].d",
            "a.*.c",
            "a.0.b",
            "\"\"",
            "\"\\t\\u00e9 $${x}%%{y}\"",
            "core::f ()",
            "[<<-EOT\n  a\n    ${ b ~}\n  c \\n\n  EOT\n]",
            "[<<EOT\n  %{ if a }x${b}%{ else }y%{ endif ~}\n%{ for k, v in m }${v}%{ endfor }\nEOT\n]");
    return Arbitraries.lazyOf(
        () -> leaves,
        () -> leaves,
        () -> expressions().map(inner -> "(\n" + inner + "\n)"),
        () -> expressions().map(inner -> "[" + inner + ", # one\n 1]"),
        () -> expressions().map(inner -> "{ a = " + inner + ", \"b ${c}\" : 2\n (d) = 3 }"),
        () -> expressions().map(inner -> "f(1, " + inner + "...)"),
        () -> expressions().map(inner -> "!" + inner),
        () -> expressions().map(inner -> inner + "  + 1 * 2"),
        () -> expressions().map(inner -> "c ? " + inner + " : 2"),
        () -> expressions().map(inner -> "(" + inner + ")[*].b"),
        () -> expressions().map(inner -> "a[ " + inner + " ].b"),
        () -> expressions().map(inner -> "\"x${ " + inner + " }y%{ for i in z }${i}%{ endfor }\""),
        () -> expressions().map(inner -> "[for i in " + inner + " : i if i != 1]"),
        () -> expressions().map(inner -> "{ for k, v in " + inner + " : k => v... }"));
  }
}
