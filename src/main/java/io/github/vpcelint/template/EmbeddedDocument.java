package io.github.vpcelint.template;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.json.EmbeddedJson;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Reads an object that stands as JSON in a text of a template. Holes of the text become holes or
 * unknown values of the object; every part of it is at the place where its characters stand.
 */
public final class EmbeddedDocument {
  private EmbeddedDocument() {}

  /**
   * The object that a text is; empty when the text is no JSON object, or is not known well enough
   * to say so.
   *
   * @param part takes up what is certainly wrong with the text
   */
  public static Optional<MapValue> read(TextValue text, EstatePart part) {
    TextLayout layout = TextLayout.of(text);
    if (!layout.isReadable()) {
      return Optional.empty();
    }
    SyntaxTree tree =
        EmbeddedJson.readWithHoles(
            layout.characters(), layout.origin(), layout.holes().size(), SyntaxLimits.DEFAULT);
    for (SyntaxProblem problem : tree.problems()) {
      // What a hole stands for may bring in brackets and commas.
      if (layout.holes().isEmpty() || problem.kind() == SyntaxProblem.Kind.DUPLICATE_KEY) {
        part.add(Problems.of(problem));
      }
    }
    List<Node> documents = tree.documents();
    return documents.size() == 1
            && new HoleFiller(layout.holes()).value(documents.get(0)) instanceof MapValue map
        ? Optional.of(map)
        : Optional.empty();
  }

  /**
   * The value of any kind that a text is in JSON; empty when it is none, or is not known well
   * enough to say so.
   */
  public static Optional<Value> value(TextValue text) {
    TextLayout layout = TextLayout.of(text);
    if (!layout.isReadable()) {
      return Optional.empty();
    }
    SyntaxTree tree =
        EmbeddedJson.readWithHoles(
            layout.characters(), layout.origin(), layout.holes().size(), SyntaxLimits.DEFAULT);
    List<Node> documents = tree.documents();
    return documents.size() == 1
        ? Optional.of(new HoleFiller(layout.holes()).value(documents.get(0)))
        : Optional.empty();
  }
}
