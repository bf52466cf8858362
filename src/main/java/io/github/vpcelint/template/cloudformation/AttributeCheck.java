package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.CloudFormationSchema;
import io.github.vpcelint.catalog.PropertySchema;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.syntax.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds attributes that a resource does not have. Of a type whose schema is known it has none but
 * the schema's properties; which of these {@code Fn::GetAtt} gives differs from type to type, so
 * all of them pass.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html">
 *     Fn::GetAtt</a>
 */
final class AttributeCheck {
  private final Stack stack;
  private final EstatePart part;

  AttributeCheck(Stack stack, EstatePart part) {
    this.stack = stack;
    this.part = part;
  }

  /**
   * Checks an attribute.
   *
   * @param dotted the resource's name, a dot and the attribute
   * @param span the place of the attribute
   * @param by the function that asks for it
   */
  void check(String dotted, Span span, String by) {
    int outputs = dotted.indexOf("." + References.OUTPUTS);
    int dot = outputs < 0 ? dotted.indexOf('.') : outputs;
    Optional<Loop.Unrolled> resource =
        dot < 0 ? Optional.empty() : stack.resource(dotted.substring(0, dot));
    if (resource.isEmpty()) {
      return;
    }
    String attribute = dotted.substring(dot + 1);
    if (outputs >= 0) {
      checkOutput(resource.get(), attribute.substring(References.OUTPUTS.length()), span, by);
    } else if (!attribute.isEmpty() && attribute.indexOf('{') < 0) {
      checkProperty(resource.get(), attribute, span, by);
    }
  }

  private void checkProperty(Loop.Unrolled resource, String attribute, Span span, String by) {
    String type = Template.text(resource.entry().value(), "Type");
    Optional<CloudFormationSchema> schema = stack.catalog().cloudFormationType(type);
    int dot = attribute.indexOf('.');
    String first = dot < 0 ? attribute : attribute.substring(0, dot);
    if (schema.isEmpty() || schema.get().property(first).isPresent()) {
      return;
    }
    List<String> names = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (PropertySchema property : schema.get().properties("")) {
      names.add(property.name());
      if (property.readOnly()) {
        given.add(property.name());
      }
    }
    Optional<String> meant = NearestName.closest(first, names);
    report(
        span,
        by
            + " asks for the attribute \""
            + first
            + "\" of "
            + resource.name()
            + ", but a resource of type "
            + type
            + " has no such attribute; CloudFormation refuses the template",
        meant.isPresent()
            ? "did you mean \"" + meant.get() + "\"?"
            : "AWS gives it " + String.join(", ", given));
  }

  /** The output of a nested stack whose template is part of the run. */
  private void checkOutput(Loop.Unrolled nesting, String name, Span span, String by) {
    Optional<Stack> nested = stack.nested(nesting);
    if (nested.isPresent() && !name.isEmpty() && !hasOutput(nested.get(), name)) {
      report(
          span,
          by
              + " names the output \""
              + name
              + "\" of "
              + nesting.name()
              + ", whose template "
              + nested.get().file().path()
              + " has no such output; the stack fails",
          "add the output there, or name one that it has");
    }
  }

  /** Whether a nested stack has an output of a name, as far as that can be told. */
  private static boolean hasOutput(Stack nested, String name) {
    for (MappingNode.Entry output : nested.template().section("Outputs")) {
      String key = output.key().text();
      if (key.equals(name) || key.startsWith("Fn::")) {
        return true;
      }
    }
    return nested.template().root().has("Transform");
  }

  private void report(Span span, String message, String help) {
    part.add(new Problem(Problem.Kind.UNRESOLVED, span, message, help, span));
  }
}
