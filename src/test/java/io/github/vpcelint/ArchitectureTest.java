package io.github.vpcelint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The arrows between packages: data flows one way, and each package knows only what it must. */
class ArchitectureTest {

  private static final String ROOT = "io.github.vpcelint.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void packagesKnowOnlyWhatTheyMust() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("source")
            .definedBy(ROOT + "source..")
            .layer("syntax")
            .definedBy(ROOT + "syntax..")
            .layer("value")
            .definedBy(ROOT + "value..")
            .layer("catalog")
            .definedBy(ROOT + "catalog..")
            .layer("policy")
            .definedBy(ROOT + "policy..")
            .layer("estate")
            .definedBy(ROOT + "estate..")
            .layer("template")
            .definedBy(ROOT + "template..")
            .layer("rule")
            .definedBy(ROOT + "rule..")
            .layer("rules")
            .definedBy(ROOT + "rules..")
            .layer("fix")
            .definedBy(ROOT + "fix..")
            .layer("graph")
            .definedBy(ROOT + "graph..")
            .layer("report")
            .definedBy(ROOT + "report..")
            .layer("config")
            .definedBy(ROOT + "config..")
            .layer("cli")
            .definedBy(ROOT + "cli..")
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("catalog")
            .mayNotAccessAnyLayer()
            .whereLayer("syntax")
            .mayOnlyAccessLayers("source")
            .whereLayer("value")
            .mayOnlyAccessLayers("source")
            .whereLayer("policy")
            .mayOnlyAccessLayers("source", "value", "catalog")
            .whereLayer("estate")
            .mayOnlyAccessLayers("source", "value", "catalog", "policy")
            .whereLayer("template")
            .mayOnlyAccessLayers("source", "syntax", "value", "catalog", "policy", "estate")
            .whereLayer("rule")
            .mayOnlyAccessLayers("source", "value", "catalog", "policy", "estate")
            .whereLayer("rules")
            .mayOnlyAccessLayers("source", "value", "catalog", "policy", "estate", "rule")
            .whereLayer("fix")
            .mayOnlyAccessLayers("source", "rule")
            .whereLayer("graph")
            .mayOnlyAccessLayers("source", "value", "catalog", "policy", "estate", "rule")
            .whereLayer("report")
            .mayOnlyAccessLayers("source", "rule")
            .whereLayer("config")
            .mayOnlyAccessLayers("source", "syntax", "rule")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer());
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("io.github.vpcelint.(**)").should().beFreeOfCycles());
  }

  @Test
  void templateLanguagesDoNotKnowEachOther() {
    check(slices().matching("io.github.vpcelint.template.(*)..").should().notDependOnEachOther());
  }

  @Test
  void ruleFamiliesDoNotKnowEachOther() {
    check(slices().matching("io.github.vpcelint.rules.(*)..").should().notDependOnEachOther());
  }

  @Test
  void librariesStayInTheirRoom() {
    check(confined("tools.jackson..", "syntax.json..", "syntax.toml..", "report..", "config.."));
    check(confined("org.yaml.snakeyaml..", "syntax.yaml.."));
    check(confined("com.networknt..", "config.."));
    check(confined("picocli..", "cli.."));
  }

  /**
   * Each of these costs a check of one file more than linting the file does, on its first use in a
   * fresh JVM.
   */
  @Test
  void packagesOfEveryCheckStartFast() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                rooms("source..", "syntax..", "value..", "policy..", "estate..", "template.."))
            .and()
            .haveSimpleNameNotStartingWith("PatternFunctions") // for Terraform's regex() alone
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.regex..",
                "java.util.stream..",
                "java.util.logging..",
                "java.lang.reflect..",
                "java.text.."));
  }

  @Test
  void nothingIsSharedAndMutable() {
    check(fields().that().areStatic().should().beFinal());
  }

  @Test
  void nameSaysWhatClassIsFor() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Utilities|Helper|Helpers|Misc)")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..misc.."));
  }

  private static ArchRule confined(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static String[] rooms(String... names) {
    String[] rooms = names.clone();
    for (int i = 0; i < rooms.length; i++) {
      rooms[i] = ROOT + rooms[i];
    }
    return rooms;
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
