package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the tokens of a template into one another: what stands between {@code if} and {@code endif}.
 */
final class HclTemplateNesting {
  private static final List<String> NOTHING = List.of();
  private static final List<String> END_OF_IF = List.of("else", "endif");
  private static final List<String> END_OF_ELSE = List.of("endif");
  private static final List<String> END_OF_FOR = List.of("endfor");

  private final List<HclTemplateToken> tokens;
  private final Origin frame;
  private final List<HclTemplatePart> parts;
  private Optional<String> problem = Optional.empty();
  private int next;

  HclTemplateNesting(List<HclTemplateToken> tokens, Origin frame) {
    this.tokens = tokens;
    this.frame = frame;
    this.parts = parts(NOTHING);
  }

  List<HclTemplatePart> parts() {
    return parts;
  }

  /** What is nested wrongly, in a sentence. */
  Optional<String> problem() {
    return problem;
  }

  /** Reads parts up to one of some words, which stays to be read. */
  private List<HclTemplatePart> parts(List<String> ends) {
    List<HclTemplatePart> read = new ArrayList<>();
    while (next < tokens.size()) {
      HclTemplateToken token = tokens.get(next);
      if (token instanceof HclTemplateToken.Mark mark) {
        if (mark.content() instanceof HclTemplateToken.Keyword keyword) {
          if (ends.contains(keyword.word())) {
            return List.copyOf(read);
          }
          problem =
              Optional.of("This template has a %{" + keyword.word() + "} that belongs to nothing.");
          next++;
        } else {
          next++;
          read.add(part(mark));
        }
      } else {
        next++;
        HclText text = ((HclTemplateToken.Text) token).text();
        if (!text.isEmpty()) {
          read.add(text.part(frame));
        }
      }
    }
    if (!ends.isEmpty()) {
      problem = Optional.of("This template has no %{" + ends.get(ends.size() - 1) + "}.");
    }
    return List.copyOf(read);
  }

  private HclTemplatePart part(HclTemplateToken.Mark mark) {
    if (mark.content() instanceof HclTemplateToken.If condition) {
      List<HclTemplatePart> yes = parts(END_OF_IF);
      List<HclTemplatePart> no = List.of();
      if (take("else")) {
        no = parts(END_OF_ELSE);
      }
      take("endif");
      return new HclTemplatePart.If(condition.condition(), yes, no, mark.span());
    }
    if (mark.content() instanceof HclTemplateToken.For loop) {
      List<HclTemplatePart> body = parts(END_OF_FOR);
      take("endfor");
      return new HclTemplatePart.For(
          loop.keyName(), loop.valueName(), loop.collection(), body, mark.span());
    }
    HclTemplateToken.Interpolation inner = (HclTemplateToken.Interpolation) mark.content();
    return new HclTemplatePart.Interpolation(inner.expression(), mark.span());
  }

  private boolean take(String word) {
    boolean here =
        next < tokens.size()
            && tokens.get(next) instanceof HclTemplateToken.Mark mark
            && mark.content() instanceof HclTemplateToken.Keyword keyword
            && keyword.word().equals(word);
    next += here ? 1 : 0;
    return here;
  }
}
