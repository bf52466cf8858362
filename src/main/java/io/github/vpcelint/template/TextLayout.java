package io.github.vpcelint.template;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.json.EmbeddedJson;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a text with one for each hole, and where they stand. What comes from elsewhere,
 * such as the value of a variable, is shown at the place where it is put in.
 */
final class TextLayout {
  private final TextValue text;
  private final boolean literalsInside;
  private final List<UnknownValue> holes = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private final int[] offsets;
  private final SourceFile file;
  private int cursor;

  private TextLayout(TextValue text, TextValue.Literal first, boolean literalsInside) {
    this.text = text;
    this.literalsInside = literalsInside;
    this.file = first.origin().file();
    this.cursor = first.origin().fileOffset(0);
    this.offsets = new int[text.withHolesAs(' ').length() + 1];
  }

  static TextLayout of(TextValue text) {
    TextValue.Literal first = null;
    boolean inside = false;
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Literal literal && literal.origin().isInFile()) {
        boolean within = text.span().contains(literal.origin().span());
        if (first == null || (within && !inside)) {
          first = literal;
        }
        inside |= within;
      }
    }
    TextValue.Literal anchor =
        first == null ? new TextValue.Literal("", Origin.shownAt(text.span())) : first;
    TextLayout layout = new TextLayout(text, anchor, inside);
    layout.lay();
    return layout;
  }

  private void lay() {
    int[] following = following();
    for (int segment = 0; segment < following.length; segment++) {
      if (text.segments().get(segment) instanceof TextValue.Literal literal) {
        boolean here = standsHere(literal, following[segment]);
        for (int i = 0; i < literal.text().length(); i++) {
          append(literal.text().charAt(i), here ? literal.origin().fileOffset(i) : cursor);
        }
        cursor = here ? literal.origin().fileOffset(literal.text().length()) : cursor;
      } else {
        append((char) (EmbeddedJson.FIRST_HOLE + holes.size()), cursor);
        holes.add(((TextValue.Hole) text.segments().get(segment)).value());
      }
    }
    offsets[characters.length()] = cursor;
  }

  private void append(char character, int offset) {
    offsets[characters.length()] = offset;
    characters.append(character);
  }

  /**
   * For each segment, where the first of the literals after it stands inside of the expression.
   * What stands behind that, such as a variable of Fn::Sub, is put in from there.
   */
  private int[] following() {
    int[] following = new int[text.segments().size()];
    int first = Integer.MAX_VALUE;
    for (int i = following.length - 1; i >= 0; i--) {
      following[i] = first;
      if (literalsInside
          && text.segments().get(i) instanceof TextValue.Literal literal
          && isInside(literal.origin())) {
        first = Math.min(first, literal.origin().fileOffset(0));
      }
    }
    return following;
  }

  private boolean standsHere(TextValue.Literal literal, int following) {
    Origin origin = literal.origin();
    return origin.isInFile()
        && origin.file() == file
        && origin.fileOffset(0) >= cursor
        && origin.fileOffset(literal.text().length()) <= following
        && (!literalsInside || isInside(origin));
  }

  private boolean isInside(Origin origin) {
    return origin.isInFile() && text.span().contains(origin.span());
  }

  /** Whether every hole has a character of its own, and no other character is one of these. */
  boolean isReadable() {
    if (holes.size() > EmbeddedJson.MOST_HOLES) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < characters.length(); i++) {
      int hole = characters.charAt(i) - EmbeddedJson.FIRST_HOLE;
      if (hole >= 0 && hole < holes.size()) {
        found++;
      }
    }
    return found == holes.size();
  }

  /** The characters, {@link EmbeddedJson#FIRST_HOLE} and those after it standing for the holes. */
  String characters() {
    return characters.toString();
  }

  List<UnknownValue> holes() {
    return holes;
  }

  /** Where the characters stand. */
  Origin origin() {
    Span whole = text.span();
    if (characters.isEmpty()) {
      return Origin.shownAt(whole);
    }
    return literalsInside
        ? Origin.mapped(file, whole.start(), whole.end(), offsets)
        : Origin.mapped(file, offsets[0], cursor, offsets);
  }
}
