package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.TemplateReader;
import io.github.vpcelint.template.terraform.function.Call;
import io.github.vpcelint.template.terraform.function.InvalidCall;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
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
    RootFiles.Named named =
        scope.module().files().read(path.get(), scope.module().shownAt().orElse(call.span()));
    if (named instanceof RootFiles.Outside) {
      return Optional.empty();
    }
    if (!(named instanceof RootFiles.Found found)) {
      // It may be made before Terraform runs.
      return Optional.empty();
    }
    return switch (call.name()) {
      case "file" -> Optional.of(text(found.file(), call));
      case "fileexists" -> Optional.of(new BooleanValue(true, call.span()));
      case "templatefile" -> template(found.file(), call, scope);
      default -> Optional.empty();
    };
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
