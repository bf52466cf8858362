package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A template in JSON, written in a test with single quotes, and what its parts evaluate to. */
final class TestStack {
  private final MappingNode root;
  private final Stack stack;

  private TestStack(MappingNode root, Stack stack) {
    this.root = root;
    this.stack = stack;
  }

  static TestStack of(String sections) {
    return of(sections, LoadOptions.NONE);
  }

  static TestStack of(String sections, LoadOptions options) {
    String json = "{" + sections.replace('\'', '"') + "}";
    return of(SourceFile.of("template.json", json), options);
  }

  /** A template in YAML. */
  static TestStack yaml(String text, LoadOptions options) {
    return of(SourceFile.of("template.yaml", text), options);
  }

  private static TestStack of(SourceFile file, LoadOptions options) {
    Node root = new SyntaxReader(SyntaxLimits.DEFAULT).read(file).documents().get(0);
    Document document = new Document(file, 0, root, InputKind.CLOUDFORMATION, options);
    MappingNode map = (MappingNode) root;
    return new TestStack(
        map,
        new Stack(
            new Templates.Source(document, new Template(map)),
            Placement.alone(document.scope(), options),
            new Run(new Templates(), Catalog.load())));
  }

  static LoadOptions region(String region) {
    return new LoadOptions(
        Optional.empty(), Optional.empty(), List.of(region), List.of("123456789012"), Map.of());
  }

  static LoadOptions parameter(String name, String value) {
    return new LoadOptions(
        Optional.empty(), Optional.empty(), List.of(), List.of(), Map.of(name, value));
  }

  /** The value of a key of the template itself. */
  Value value(String key) {
    return Evaluator.forResources(stack).evaluate(root.get(key).orElseThrow());
  }

  /** The value of an expression in a template with nothing else. */
  static Value evaluate(String expression) {
    return of("'X': " + expression).value("X");
  }

  Condition condition(String name) {
    return stack.conditions().named(name);
  }

  /** Each possible value with a deployment in which it is the one. */
  static List<String> cases(Value value) {
    List<String> cases = new ArrayList<>();
    for (Cases.Case each : Cases.of(value)) {
      String when = Satisfiability.example(each.when()).orElse("always");
      cases.add(each.value().display() + " when " + when);
    }
    return cases;
  }
}
