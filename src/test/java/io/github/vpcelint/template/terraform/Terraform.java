package io.github.vpcelint.template.terraform;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads Terraform files for the tests. */
final class Terraform {
  /** The folder of the cases that {@code make-plans} makes plans of; the build can name another. */
  static final Path CASES = Path.of(System.getProperty("terraform.cases", "src/test/terraform"));

  private Terraform() {}

  /** The estate of one configuration file. */
  static Estate configuration(String text) {
    return configuration(Map.of("main.tf.json", text), LoadOptions.NONE);
  }

  /** The estate of configuration files. */
  static Estate configuration(Map<String, String> files, LoadOptions options) {
    return estate(loaded(files, options));
  }

  /** What configuration files are loaded as, in the order of their paths. */
  static List<Loaded> loaded(Map<String, String> files, LoadOptions options) {
    List<Document> documents = new ArrayList<>();
    files.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            file ->
                documents.add(
                    document(file.getKey(), file.getValue(), InputKind.TERRAFORM, options)));
    return loader(RootFiles.none()).load(documents, options);
  }

  /** The estate of the configuration of a case. */
  static Estate configurationOf(String name) throws IOException {
    return estate(documentsOf(name), loader(files(name)));
  }

  /** The files beside the configuration of a case. */
  static RootFiles files(String name) {
    return RootFiles.in(CASES.resolve(name), 1 << 20);
  }

  /** The configuration of a case, in both syntaxes. */
  static List<Document> documentsOf(String name) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CASES.resolve(name))) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.tf(\\.json)?")).sorted().toList()) {
        String path = CASES.resolve(name).relativize(file).toString().replace('\\', '/');
        documents.add(document(path, Files.readString(file), InputKind.TERRAFORM));
      }
    }
    return documents;
  }

  /** The estate of the plan of a case. */
  static Estate planOf(String name) throws IOException {
    return plan(Files.readString(CASES.resolve(name).resolve("plan.json")));
  }

  /** The estate of a plan or state. */
  static Estate plan(String text) {
    return estate(
        List.of(document("plan.json", text, InputKind.PLAN)),
        new PlanLoader(Catalog.load(), RootFiles.none(), new PlannedRoots()));
  }

  private static Loader loader(RootFiles files) {
    return new ConfigurationLoader(Catalog.load(), files, new PlannedRoots());
  }

  /** The document that a text is. */
  static Document document(String path, String text, InputKind kind) {
    return document(path, text, kind, LoadOptions.NONE);
  }

  private static Document document(String path, String text, InputKind kind, LoadOptions options) {
    SyntaxTree tree = new SyntaxReader(SyntaxLimits.DEFAULT).read(SourceFile.of(path, text));
    if (tree.documents().size() != 1) {
      throw new IllegalArgumentException("does not parse: " + tree.problems());
    }
    Node root = tree.documents().get(0);
    return new Document(tree.file(), 0, root, kind, options);
  }

  private static Estate estate(List<Document> documents, Loader loader) {
    return estate(loader.load(documents, LoadOptions.NONE));
  }

  static Estate estate(List<Loaded> loaded) {
    List<EstatePart> parts = new ArrayList<>();
    for (Loaded each : loaded) {
      parts.add(each.part());
    }
    return Estate.of(parts);
  }

  /** Options with values for variables. */
  static LoadOptions with(Map<String, String> parameters) {
    return new LoadOptions(Optional.empty(), Optional.empty(), List.of(), List.of(), parameters);
  }
}
