package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the local files that {@code AWS::Include} names in its place, as {@code aws cloudformation
 * package} and a change set do. A location in a bucket stays the transform that it is, and so does
 * a file that is not there: it may be made before the template is packaged.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html">
 *     AWS::Include transform</a>
 * @see <a href="https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html">
 *     package</a>
 */
final class Includes {
  private static final String NAME = "AWS::Include";
  private static final String TAG = "!Transform";

  private final RootFiles files;
  private final List<Problem> problems;
  private final List<SourceFile> included = new ArrayList<>();

  /**
   * Reads what templates include.
   *
   * @param problems takes up what is wrong
   */
  Includes(RootFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** The template that a document is when what it includes stands in its place. */
  Template template(MappingNode root) {
    List<MappingNode.Entry> sections = new ArrayList<>();
    List<MappingNode.Entry> more = new ArrayList<>();
    for (MappingNode.Entry section : root.entries()) {
      if (section.key().text().equals("Transform")) {
        addTransforms(section, sections, more);
      } else if (section.key().text().equals("Parameters")) {
        // The transform has no effect there.
        sections.add(section);
      } else {
        sections.add(new MappingNode.Entry(section.key(), resolved(section.value())));
      }
    }
    for (MappingNode.Entry section : more) {
      merge(section, sections);
    }
    return new Template(new MappingNode(sections, root.tag(), root.span()), included);
  }

  /** Takes the file of each include at the top level, and leaves other transforms as they are. */
  private void addTransforms(
      MappingNode.Entry section, List<MappingNode.Entry> sections, List<MappingNode.Entry> more) {
    List<Node> left = new ArrayList<>();
    Node written = section.value();
    List<Node> all = written instanceof SequenceNode list ? list.items() : List.of(written);
    for (Node transform : all) {
      Optional<Node> content = content(transform);
      if (content.isPresent() && content.get() instanceof MappingNode map) {
        more.addAll(map.entries());
      } else {
        left.add(transform);
      }
    }
    if (left.size() == all.size()) {
      sections.add(section);
    } else if (!left.isEmpty()) {
      SequenceNode others = new SequenceNode(left, "", written.span());
      sections.add(new MappingNode.Entry(section.key(), others));
    }
  }

  private static void merge(MappingNode.Entry section, List<MappingNode.Entry> sections) {
    for (int i = 0; i < sections.size(); i++) {
      MappingNode.Entry before = sections.get(i);
      if (before.key().text().equals(section.key().text())
          && before.value() instanceof MappingNode one
          && section.value() instanceof MappingNode other) {
        List<MappingNode.Entry> both = new ArrayList<>(one.entries());
        both.addAll(other.entries());
        MappingNode merged = new MappingNode(both, one.tag(), one.span());
        sections.set(i, new MappingNode.Entry(before.key(), merged));
        return;
      }
    }
    sections.add(section);
  }

  private Node resolved(Node node) {
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(resolved(item));
      }
      return new SequenceNode(items, list.tag(), list.span());
    }
    if (!(node instanceof MappingNode map)) {
      return node;
    }
    return node.tag().equals(TAG) ? content(node).orElse(node) : resolved(map);
  }

  private Node resolved(MappingNode map) {
    List<MappingNode.Entry> entries = new ArrayList<>(map.entries().size());
    for (MappingNode.Entry entry : map.entries()) {
      Optional<Node> content =
          entry.key().text().equals(FunctionCall.TRANSFORM)
              ? content(entry.value())
              : Optional.empty();
      if (content.isPresent() && content.get() instanceof MappingNode object) {
        entries.addAll(object.entries());
      } else if (content.isPresent() && map.entries().size() == 1) {
        return content.get();
      } else {
        entries.add(new MappingNode.Entry(entry.key(), resolved(entry.value())));
      }
    }
    return new MappingNode(entries, map.tag(), map.span());
  }

  /** What stands in the local file that a transform includes. */
  private Optional<Node> content(Node transform) {
    Optional<Node> location = location(transform);
    if (location.isEmpty()
        || !(location.get() instanceof ScalarNode path)
        || !Templates.isPath(path)) {
      return Optional.empty();
    }
    String names = path.origin().file().path();
    String folder = names.substring(0, names.lastIndexOf('/') + 1);
    RootFiles.Named named = files.read(folder, path.text());
    if (named instanceof RootFiles.Outside) {
      problems.add(
          new Problem(
              Problem.Kind.LIMIT,
              path.span(),
              "\"" + path.text() + "\" is outside of the root, so it is not read",
              "keep the file inside of the repository, or name a larger --root",
              path.span()));
    }
    return named instanceof RootFiles.Found found ? read(found.file()) : Optional.empty();
  }

  private static Optional<Node> location(Node transform) {
    boolean includes = Template.text(transform, "Name").equals(NAME);
    Optional<Node> parameters = includes ? Template.get(transform, "Parameters") : Optional.empty();
    return parameters.isPresent() ? Template.get(parameters.get(), "Location") : Optional.empty();
  }

  private Optional<Node> read(SourceFile file) {
    SyntaxTree tree = new SyntaxReader(SyntaxLimits.DEFAULT).read(file);
    boolean first = !included.contains(file);
    included.add(file);
    if (first) {
      for (SyntaxProblem problem : tree.problems()) {
        problems.add(Problems.of(problem));
      }
    }
    if (tree.documents().size() != 1) {
      return Optional.empty();
    }
    Node content = tree.documents().get(0);
    if (first) {
      refuseIncludes(content);
    }
    return Optional.of(content);
  }

  /** An included file includes nothing itself, so that there are no circles either. */
  private void refuseIncludes(Node node) {
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        refuseIncludes(item);
      }
    } else if (node instanceof MappingNode map) {
      Optional<Node> location = location(map);
      if (location.isPresent()) {
        problems.add(
            new Problem(
                Problem.Kind.UNRESOLVED,
                location.get().span(),
                "this file is included itself, and CloudFormation includes nothing in a file that"
                    + " AWS::Include brings in; the change set fails",
                "name both files in the template",
                location.get().span()));
      }
      for (MappingNode.Entry entry : map.entries()) {
        refuseIncludes(entry.value());
      }
    }
  }
}
