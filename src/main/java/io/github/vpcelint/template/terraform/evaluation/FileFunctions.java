package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.TemplateReader;
import io.github.vpcelint.template.terraform.function.Call;
import io.github.vpcelint.template.terraform.function.HashFunctions;
import io.github.vpcelint.template.terraform.function.InvalidCall;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Functions that read files. A path starts from the directory of the root module, where Terraform
 * is run; one that leaves the root of the run is refused, which is a finding.
 */
final class FileFunctions {
  private final Evaluator evaluator;

  FileFunctions(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Optional<Value> call(Call call, Scope scope) {
    if (call.arguments().isEmpty()) {
      throw new InvalidCall(call.name() + " needs a path.");
    }
    Optional<String> path = call.arguments().get(0).text();
    if (path.isEmpty()) {
      return Optional.empty();
    }
    if (call.name().equals("templatestring")) {
      return templateText(call, scope);
    }
    ModuleFiles files = scope.module().files();
    Span place = scope.module().shownAt().orElse(call.span());
    RootFiles.Named named = files.read(path.get(), place);
    if (named instanceof RootFiles.Outside) {
      return Optional.empty();
    }
    return switch (call.name()) {
      case "file", "fileexists", "templatefile" ->
          // A missing file may be made before Terraform runs.
          named instanceof RootFiles.Found found
              ? ofText(found.file(), call, scope)
              : Optional.empty();
      case "fileset" -> set(path.get(), call, files, place);
      default -> ofBytes(files.bytes(path.get()), call);
    };
  }

  private Optional<Value> ofText(SourceFile file, Call call, Scope scope) {
    return switch (call.name()) {
      case "file" -> Optional.of(text(file, call));
      case "fileexists" -> Optional.of(new BooleanValue(true, call.span()));
      default -> template(file, call, scope);
    };
  }

  private static Optional<Value> ofBytes(Optional<byte[]> bytes, Call call) {
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    String text =
        call.name().equals("filebase64")
            ? Base64.getEncoder().encodeToString(bytes.get())
            : HashFunctions.of(call.name().substring("file".length()), bytes.get());
    return Optional.of(SuppliedText.at(text, call.span()));
  }

  private Optional<Value> set(String folder, Call call, ModuleFiles files, Span place) {
    Optional<String> pattern =
        call.arguments().size() == 2 ? call.arguments().get(1).text() : Optional.empty();
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    boolean climbs = pattern.get().contains("..");
    if (climbs && files.read(folder + "/" + pattern.get(), place) instanceof RootFiles.Outside) {
      return Optional.empty();
    }
    Optional<List<String>> all = climbs ? Optional.empty() : files.below(folder);
    Optional<List<String>> found =
        all.isPresent() ? FileSet.matching(pattern.get(), all.get()) : Optional.empty();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Value> names = new ArrayList<>();
    for (String name : found.get()) {
      names.add(SuppliedText.at(name, call.span()));
    }
    return Optional.of(evaluator.marks().set(new ListValue(names, false, call.span())));
  }

  /** The text of a file, each character at its place there. */
  private static Value text(SourceFile file, Call call) {
    return TextValue.literal(file.text(), Origin.ofFile(file)).at(call.span());
  }

  private Optional<Value> template(SourceFile file, Call call, Scope scope) {
    if (scope.isTemplateFile()) {
      throw new InvalidCall("A template file cannot read another one.");
    }
    if (call.arguments().size() != 2 || !(call.arguments().get(1) instanceof MapValue variables)) {
      return Optional.empty();
    }
    Expression template = TemplateReader.read(file.text(), Origin.ofFile(file));
    Value value = evaluator.evaluate(template, scope.ofTemplateFile(variables));
    return Optional.of(value instanceof TextValue text ? anchored(text, file, call) : value);
  }

  /** A template that comes as a text, such as one that was read from elsewhere. */
  private Optional<Value> templateText(Call call, Scope scope) {
    boolean known =
        call.arguments().size() == 2
            && call.arguments().get(0) instanceof TextValue text
            && text.known()
            && call.arguments().get(1) instanceof MapValue;
    if (!known) {
      return Optional.empty();
    }
    String text = call.arguments().get(0).display();
    Expression template = TemplateReader.read(text, Origin.shownAt(call.span()));
    MapValue variables = (MapValue) call.arguments().get(1);
    return Optional.of(evaluator.evaluate(template, scope.ofTemplateFile(variables)));
  }

  /** What the template's variables put in has its place in the call, not among the template's. */
  private static Value anchored(TextValue text, SourceFile file, Call call) {
    List<TextValue.Segment> segments = new ArrayList<>(text.segments().size());
    for (TextValue.Segment segment : text.segments()) {
      boolean foreign =
          segment instanceof TextValue.Literal literal && literal.origin().file() != file;
      segments.add(
          foreign
              ? new TextValue.Literal(
                  ((TextValue.Literal) segment).text(), Origin.shownAt(call.span()))
              : segment);
    }
    return new TextValue(segments, call.span());
  }
}
