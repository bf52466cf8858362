package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * The inside of a file or block.
 *
 * @param attributes {@code name = value}, in the order of the file, repeated names included
 * @param blocks nested blocks in the order of the file
 * @param span the place of the inside
 */
public record HclBody(List<Attribute> attributes, List<Block> blocks, Span span) {
  /**
   * {@code name = value}.
   *
   * @param name the name
   * @param nameSpan its place
   * @param value the value
   */
  public record Attribute(String name, Span nameSpan, HclExpression value) {
    /** The place of name and value. */
    public Span span() {
      return new Span(nameSpan.file(), nameSpan.start(), value.span().end());
    }
  }

  /**
   * A block: <code>type "label" "label" { … }</code>.
   *
   * @param type its type
   * @param typeSpan the place of the type
   * @param labels its labels
   * @param body its inside
   * @param span the place of all of it
   */
  public record Block(String type, Span typeSpan, List<Label> labels, HclBody body, Span span) {}

  /**
   * A label of a block.
   *
   * @param text the label
   * @param span its place, quotes included
   */
  public record Label(String text, Span span) {}
}
