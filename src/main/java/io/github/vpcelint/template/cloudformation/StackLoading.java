package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.IgnoreEntry;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.StackSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes stacks of templates. A template that another one nests is read as that one deploys it, and
 * by itself only when the configuration names deployments of it.
 */
final class StackLoading {
  /** The transform that brings in a file. */
  private static final String INCLUDE = "AWS::Include";

  private final RootFiles files;
  private final Run run;
  private final List<Templates.Source> sources = new ArrayList<>();
  private final Map<String, StackSettings> byManifest = new HashMap<>();
  private final Set<Template> read = new HashSet<>();
  private final Set<String> scopes = new HashSet<>();
  private final List<Loaded> loaded = new ArrayList<>();

  /**
   * Loads templates.
   *
   * @param files the files that they may include
   */
  StackLoading(Catalog catalog, RootFiles files) {
    this.files = files;
    this.run = new Run(new Templates(), catalog);
  }

  /** Takes up a template. */
  void add(Document document, MappingNode root) {
    Templates.Source source = new Templates.Source(document, template(document, root));
    sources.add(source);
    run.templates().add(source);
  }

  /** Most templates include nothing, which is seen without a look at their nodes. */
  private Template template(Document document, MappingNode root) {
    return document.file().text().contains(INCLUDE)
        ? new Includes(files, run.templates().problems()).template(root)
        : new Template(root);
  }

  /** Takes up what the CDK says of the templates that it made. */
  void add(CdkManifest manifest) {
    byManifest.putAll(manifest.stacks());
  }

  /** What the templates add to the run. */
  List<Loaded> load() {
    for (Templates.Source source : sources) {
      run.templates().scan(source);
    }
    for (Templates.Source source : sources) {
      boolean byItself =
          !run.templates().isNested(source.template()) && !run.templates().isIncluded(source);
      if (byItself || !source.document().options().stacks().isEmpty()) {
        deploy(source);
      }
    }
    for (Templates.Source source : sources) {
      // Templates that nest each other in a circle, or that no stack of the run reaches.
      if (!read.contains(source.template()) && !run.templates().isIncluded(source)) {
        deploy(source);
      }
    }
    addIncluded();
    addProblems();
    return loaded;
  }

  /** An included file has been read, whatever it looks like by itself. */
  private void addIncluded() {
    for (Templates.Source source : sources) {
      for (SourceFile file : source.template().included()) {
        loaded.add(new Loaded(file, new EstatePart(), List.of()));
      }
    }
  }

  private void addProblems() {
    List<Problem> problems = run.templates().problems();
    if (!problems.isEmpty()) {
      EstatePart part = new EstatePart();
      for (Problem problem : problems) {
        part.add(problem);
      }
      loaded.add(new Loaded(problems.get(0).span().file(), part, List.of()));
    }
  }

  private void deploy(Templates.Source source) {
    Document document = source.document();
    LoadOptions options = document.options();
    StackSettings made = byManifest.get(document.file().path());
    List<StackSettings> stacks = options.stacks();
    if (stacks.isEmpty() && made != null) {
      stacks = List.of(orElse(made, options));
    }
    if (stacks.isEmpty()) {
      read(new Stack(source, Placement.alone(document.scope(), options), run));
    }
    for (StackSettings stack : stacks) {
      LoadOptions itsOwn = options.of(stack);
      String scope = scope(document, stack);
      read(new Stack(source, Placement.alone(scope, itsOwn), run));
    }
  }

  private static StackSettings orElse(StackSettings made, LoadOptions options) {
    return new StackSettings(
        "",
        made.stackName(),
        made.regions().isEmpty() ? options.regions() : made.regions(),
        made.accounts().isEmpty() ? options.accounts() : made.accounts(),
        options.parameters().isEmpty() ? made.parameters() : options.parameters());
  }

  /** One deployment may have several stacks of a template. */
  private String scope(Document document, StackSettings stack) {
    String scope = document.scope();
    if (!stack.deployment().isEmpty()) {
      scope += "@" + stack.deployment();
    }
    String unique = scope;
    for (int i = 2; !scopes.add(unique); i++) {
      unique = scope + "@" + i;
    }
    return unique;
  }

  private void read(Stack stack) {
    EstatePart part = new EstatePart();
    StackReader reader = new StackReader(stack, part);
    reader.read();
    HostNameTexts.collect(stack, part);
    List<IgnoreEntry> ignores = List.of();
    if (read.add(stack.template())) {
      ignores = new IgnoreMetadata().read(stack.template());
      reader.checkReferences();
    }
    loaded.add(new Loaded(stack.file(), part, ignores));
    for (Stack nested : reader.nested()) {
      read(nested);
    }
  }
}
