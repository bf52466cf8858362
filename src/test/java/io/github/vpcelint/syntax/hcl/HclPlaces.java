package io.github.vpcelint.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.List;

/** Checks that the text at the place of every part of a tree is that part, read for itself. */
final class HclPlaces {
  private int checked;

  /** Checks a tree and returns how many places it has. */
  static int check(SyntaxTree tree) {
    assertThat(tree.problems()).isEmpty();
    HclPlaces places = new HclPlaces();
    places.body((MappingNode) tree.documents().get(0));
    return places.checked;
  }

  private void body(MappingNode body) {
    for (MappingNode.Entry entry : body.entries()) {
      String name = entry.key().text();
      assertThat(entry.key().span().text()).isIn(name, '"' + name + '"');
      if (entry.value() instanceof SequenceNode blocks) {
        for (Node block : blocks.items()) {
          block(name, (MappingNode) block);
        }
      } else if (entry.value() instanceof MappingNode block) {
        block(name, block);
      } else {
        everythingIn(((HclNode) entry.value()).expression());
      }
    }
  }

  private void block(String type, MappingNode block) {
    Node again = root(block.span().text() + "\n").get(type).orElseThrow();
    assertThat(HclOutline.of(again)).isEqualTo(HclOutline.of(block));
    checked++;
    MappingNode inside = block;
    // Each label is an object of its own, at the place of the whole block.
    while (inside.entries().size() == 1
        && inside.entries().get(0).value() instanceof MappingNode inner
        && inner.span().equals(block.span())) {
      inside = inner;
    }
    body(inside);
  }

  private void everythingIn(Object part) {
    if (part instanceof HclTemplatePart.Text text) {
      characters(text);
    } else if (part instanceof HclTemplatePart.Interpolation inner) {
      HclExpression.Template wrapped =
          (HclExpression.Template) expression('"' + inner.span().text() + '"');
      assertThat(HclOutline.of(wrapped.parts())).isEqualTo(HclOutline.of(List.of(inner)));
    } else if (part instanceof HclExpression.SplatItem item) {
      assertThat(item.span().text()).isEqualTo("*");
    } else if (part instanceof HclExpression expression) {
      assertThat(HclOutline.of(expression(expression.span().text())))
          .as(expression.span().text())
          .isEqualTo(HclOutline.of(expression));
    }
    checked++;
    if (part instanceof HclExpression.Splat splat) {
      everythingIn(splat.target());
      stepsOf(splat);
    } else {
      HclOutline.parts(part).forEach(this::everythingIn);
    }
  }

  /** Each step after the star ends a splat of its own: up to there. */
  private void stepsOf(HclExpression.Splat splat) {
    for (HclExpression step = splat.each();
        !(step instanceof HclExpression.SplatItem);
        step = (HclExpression) HclOutline.parts(step).get(0)) {
      HclExpression.Splat shorter = (HclExpression.Splat) expression(step.span().text());
      assertThat(HclOutline.of(shorter.each())).isEqualTo(HclOutline.of(step));
      checked++;
    }
  }

  /** Every character stands where it says, as itself or as an escape of it. */
  private static void characters(HclTemplatePart.Text part) {
    String text = part.text();
    for (int i = 0; i < text.length(); i++) {
      Span place = part.origin().slice(i, i + 1);
      String there = place.text();
      if (there.startsWith("\\") && there.length() > 1) {
        HclExpression.Template escape = (HclExpression.Template) expression('"' + there + '"');
        there = ((HclTemplatePart.Text) escape.parts().get(0)).text();
      }
      assertThat(there).as("%s of %s", place, text).contains(text.substring(i, i + 1));
    }
  }

  /** An expression by itself, in parentheses: inside of brackets it may go over several lines. */
  private static HclExpression expression(String text) {
    HclNode node = (HclNode) root("x = (" + text + "\n)\n").get("x").orElseThrow();
    return ((HclExpression.Parentheses) node.expression()).inner();
  }

  private static MappingNode root(String text) {
    SyntaxTree tree = HclReader.read(SourceFile.of("again.tf", text), SyntaxLimits.DEFAULT);
    assertThat(tree.problems()).as(text).isEmpty();
    return (MappingNode) tree.documents().get(0);
  }
}
