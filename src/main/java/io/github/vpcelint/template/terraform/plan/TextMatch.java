package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the stretches of a known text that a text with holes writes out; what is between them is
 * what the holes stand for, and shown at these.
 */
final class TextMatch {
  private final String planned;
  private final TextValue source;
  private final List<TextValue.Segment> segments = new ArrayList<>();
  private int at;

  TextMatch(TextValue planned, TextValue source) {
    this.planned = planned.text().orElse("");
    this.source = source;
  }

  /** The known text at the places of the other one; nothing if they disagree. */
  Optional<TextValue> result() {
    List<TextValue.Segment> written = source.segments();
    for (int i = 0; i < written.size(); i++) {
      boolean fits =
          written.get(i) instanceof TextValue.Literal literal
              ? take(literal)
              : fill((TextValue.Hole) written.get(i), next(written, i + 1));
      if (!fits) {
        return Optional.empty();
      }
    }
    return at == planned.length() && !written.isEmpty()
        ? Optional.of(new TextValue(List.copyOf(segments), source.span()))
        : Optional.empty();
  }

  private boolean take(TextValue.Literal literal) {
    boolean fits = planned.startsWith(literal.text(), at);
    if (fits) {
      segments.add(literal);
      at += literal.text().length();
    }
    return fits;
  }

  /** Where the next literal begins; the end when there is none, nowhere after another hole. */
  private int next(List<TextValue.Segment> written, int index) {
    if (index == written.size()) {
      return planned.length();
    }
    if (!(written.get(index) instanceof TextValue.Literal literal)) {
      return -1;
    }
    return index == written.size() - 1
        ? lastIndexOf(literal.text())
        : planned.indexOf(literal.text(), at);
  }

  private int lastIndexOf(String end) {
    int start = planned.length() - end.length();
    return start >= at && planned.endsWith(end) ? start : -1;
  }

  private boolean fill(TextValue.Hole hole, int end) {
    if (end < at) {
      return false;
    }
    segments.add(
        new TextValue.Literal(planned.substring(at, end), Origin.shownAt(hole.value().span())));
    at = end;
    return true;
  }
}
