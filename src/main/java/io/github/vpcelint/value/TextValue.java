package io.github.vpcelint.value;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text: literal stretches and holes that are filled at deployment.
 *
 * @param segments in order; neighbouring literals are kept apart when they stand at different
 *     places in the file
 * @param span the place of the whole expression
 */
public record TextValue(List<Segment> segments, Span span) implements Value {
  /** A stretch of a text. */
  public sealed interface Segment permits Literal, Hole {}

  /**
   * Known characters.
   *
   * @param text the characters
   * @param origin where each of them stands
   */
  public record Literal(String text, Origin origin) implements Segment {
    /** A part of it. */
    public Literal part(int from, int to) {
      boolean all = from == 0 && to == text.length();
      return all ? this : new Literal(text.substring(from, to), origin.part(from, to));
    }
  }

  /**
   * Characters that only the deployment knows.
   *
   * @param value what is known about them
   */
  public record Hole(UnknownValue value) implements Segment {}

  /** A text that stands in the file. */
  public static TextValue literal(String text, Origin origin) {
    return new TextValue(List.of(new Literal(text, origin)), origin.span());
  }

  /** A text of which nothing is known but what it stands for. */
  public static TextValue hole(UnknownValue value) {
    return new TextValue(List.of(new Hole(value)), value.span());
  }

  /** Whether every character is known. */
  public boolean known() {
    for (Segment segment : segments) {
      if (segment instanceof Hole) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Optional<String> text() {
    if (segments.size() == 1 && segments.get(0) instanceof Literal only) {
      return Optional.of(only.text());
    }
    return known() ? Optional.of(display()) : Optional.empty();
  }

  @Override
  public String display() {
    if (segments.size() == 1 && segments.get(0) instanceof Literal only) {
      return only.text();
    }
    StringBuilder shown = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Literal literal) {
        shown.append(literal.text());
      } else if (segment instanceof Hole hole) {
        shown.append(hole.value().display());
      }
    }
    return shown.toString();
  }

  /**
   * The text with each hole replaced by one character.
   *
   * @param hole the character to stand for a hole
   */
  public String withHolesAs(char hole) {
    if (segments.size() == 1 && segments.get(0) instanceof Literal only) {
      return only.text();
    }
    StringBuilder shown = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Literal literal) {
        shown.append(literal.text());
      } else {
        shown.append(hole);
      }
    }
    return shown.toString();
  }

  /**
   * The place of a part of the text, counted as in {@link #withHolesAs}: each hole is one unit. A
   * part that begins and ends in different segments reaches from one to the other; if they do not
   * stand in that order, it is the place of the whole text.
   */
  public Span spanOf(int from, int to) {
    int at = 0;
    Span first = span;
    for (Segment segment : segments) {
      int end = at + length(segment);
      if (from >= at && to <= end) {
        return place(segment, from - at, to - at);
      }
      if (from >= at && from < end) {
        first = place(segment, from - at, end - at);
      } else if (to > at && to <= end) {
        return between(first, place(segment, 0, to - at));
      }
      at = end;
    }
    return span;
  }

  private Span between(Span first, Span last) {
    boolean inOrder = span.contains(first) && span.contains(last) && first.start() <= last.start();
    return inOrder ? new Span(span.file(), first.start(), last.end()) : span;
  }

  private static Span place(Segment segment, int from, int to) {
    return segment instanceof Literal literal
        ? literal.origin().slice(from, to)
        : ((Hole) segment).value().span();
  }

  private static int length(Segment segment) {
    return segment instanceof Literal literal ? literal.text().length() : 1;
  }

  /** A part of the text, counted as in {@link #withHolesAs}: each hole is one unit. */
  public TextValue part(int from, int to) {
    List<Segment> inside = new ArrayList<>();
    int at = 0;
    for (Segment segment : segments) {
      int length = length(segment);
      int first = Math.max(from - at, 0);
      int last = Math.min(to - at, length);
      if (first < last) {
        inside.add(segment instanceof Literal literal ? literal.part(first, last) : segment);
      }
      at += length;
    }
    return new TextValue(inside, spanOf(from, to));
  }

  /** This text with more segments after it. */
  public TextValue plus(TextValue next) {
    List<Segment> all = new ArrayList<>(segments);
    all.addAll(next.segments);
    return new TextValue(List.copyOf(all), span);
  }

  @Override
  public TextValue at(Span place) {
    return new TextValue(segments, place);
  }
}
