package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.template.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The templates of a run, and which of them are nested in others by the path of their file: as
 * {@code aws cloudformation package}, SAM and the CDK's output have it.
 *
 * @see <a href="https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html">
 *     package</a>
 */
final class Templates {
  /** How many stacks the templates of a run nest, all together. */
  private static final int MOST_NESTED = 2_000;

  /** The property of a stack set that holds the template itself. */
  static final String BODY = "TemplateBody";

  private final Map<String, Source> byPath = new HashMap<>();
  private final Set<Template> nested = new HashSet<>();
  private final Set<String> included = new HashSet<>();
  private final Map<Span, Optional<Source>> inline = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int stacks;

  /** A template and the document that it is. */
  record Source(Document document, Template template) {}

  /** Takes up a template; of several in one file the first one can be nested. */
  void add(Source source) {
    byPath.putIfAbsent(source.document().file().path(), source);
    for (SourceFile file : source.template().included()) {
      included.add(file.path());
    }
  }

  /** What is wrong with files and texts that templates take in. */
  List<Problem> problems() {
    return problems;
  }

  /** Finds out which templates a template nests. */
  void scan(Source source) {
    scan(source, source.template().section("Resources"));
  }

  private void scan(Source source, List<MappingNode.Entry> resources) {
    for (MappingNode.Entry resource : resources) {
      Optional<Source> found = nestedBy(resource.value(), source.document());
      if (found.isPresent()) {
        nested.add(found.get().template());
      }
      for (Node part : Template.items(resource.value())) {
        // The body of a loop.
        if (part instanceof MappingNode body) {
          scan(source, body.entries());
        }
      }
    }
  }

  /** Whether another template nests a template. */
  boolean isNested(Template template) {
    return nested.contains(template);
  }

  /** Whether what looks like a template is a part that another one includes. */
  boolean isIncluded(Source source) {
    return included.contains(source.document().file().path());
  }

  /** Whether the run can take one more nested stack. */
  boolean mayNest() {
    return ++stacks <= MOST_NESTED;
  }

  /** The template that a resource nests, when it is part of the run. */
  Optional<Source> nestedBy(Node resource, Document parent) {
    if (Template.text(resource, "Type").equals("AWS::CloudFormation::StackSet")) {
      Optional<Node> body = property(resource, BODY);
      if (body.isPresent()) {
        return inline(body.get(), parent);
      }
    }
    Optional<String> location = location(resource);
    return location.isPresent()
        ? Optional.ofNullable(byPath.get(RelativePath.from(parent.file().path(), location.get())))
        : Optional.empty();
  }

  private Optional<Source> inline(Node body, Document parent) {
    Optional<Source> known = inline.get(body.span());
    if (known == null) {
      known =
          body instanceof ScalarNode scalar && scalar.tag().isEmpty()
              ? InlineTemplate.read(scalar, parent, problems)
              : Optional.empty();
      inline.put(body.span(), known);
    }
    return known;
  }

  /** Whether a text is a template that is read as one. */
  boolean isInline(Node text) {
    return inline.getOrDefault(text.span(), Optional.empty()).isPresent();
  }

  private static Optional<Node> property(Node resource, String name) {
    Optional<Node> properties = Template.get(resource, "Properties");
    return properties.isPresent() ? Template.get(properties.get(), name) : Optional.empty();
  }

  private static Optional<String> location(Node resource) {
    String property =
        switch (Template.text(resource, "Type")) {
          case "AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet" -> "TemplateURL";
          case "AWS::Serverless::Application" -> "Location";
          default -> "";
        };
    if (property.isEmpty()) {
      return Optional.empty();
    }
    // Of the asset that a nested stack is, the CDK leaves the file's name in the metadata.
    // https://docs.aws.amazon.com/cdk/v2/guide/resources.html
    Optional<Node> metadata = Template.get(resource, "Metadata");
    String asset = metadata.isPresent() ? Template.text(metadata.get(), "aws:asset:path") : "";
    if (!asset.isEmpty()) {
      return Optional.of(asset);
    }
    Optional<Node> written = property(resource, property);
    return written.isPresent() && written.get() instanceof ScalarNode scalar && isPath(scalar)
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Whether a text is the path of a file, and no address. */
  static boolean isPath(ScalarNode scalar) {
    return scalar.tag().isEmpty() && !scalar.text().isEmpty() && !scalar.text().contains("://");
  }
}
