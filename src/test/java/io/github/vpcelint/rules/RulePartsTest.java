package io.github.vpcelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is a manual, a class and fixtures. The build checks manuals and what they lead to. */
class RulePartsTest {

  private static final RuleIndex INDEX = new RuleIndex();

  static List<RuleInfo> rules() {
    return INDEX.infos();
  }

  @Test
  void everyRuleClassHasManual() {
    List<String> classes =
        new ClassFileImporter()
            .importPath(Path.of("target", "classes")).stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .filter(type -> type.getPackageName().startsWith("io.github.vpcelint.rules."))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();

    List<String> created =
        rules().stream().map(info -> INDEX.create(info).getClass().getName()).toList();

    assertThat(created).containsExactlyInAnyOrderElementsOf(classes);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasFixturesThatFailAndPass(RuleInfo rule) throws IOException {
    Path folder = Path.of("fixtures", rule.name());
    assertThat(folder).isDirectory();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("fixtures of %s", rule.name())
          .anyMatch(name -> name.startsWith("bad-"))
          .anyMatch(name -> name.startsWith("good-"));
    }
  }

  /** Most Terraform is written in HCL, so what a rule finds in Terraform it must find there. */
  @ParameterizedTest
  @MethodSource("rulesForTerraform")
  void everyRuleForTerraformHasAFixtureInHcl(RuleInfo rule) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures", rule.name()))) {
      assertThat(files.map(Path::toString))
          .as("fixtures of %s", rule.name())
          .anyMatch(path -> path.contains("bad-") && path.endsWith(".tf"));
    }
  }

  static List<RuleInfo> rulesForTerraform() {
    return rules().stream().filter(rule -> rule.inputs().contains("terraform")).toList();
  }
}
