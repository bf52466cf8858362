package io.github.vpcelint.syntax.json;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.DuplicateKeys;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.ScalarNode.Kind;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Builds the tree of one JSON text. Jackson decides what is JSON; texts and spans are taken from
 * the text itself, between the offsets of Jackson's tokens.
 */
final class JsonTreeBuilder {
  // The limits on size and depth are ours, with findings of their own.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String text;
  private final Origin origin;
  private final int holes;
  private final SyntaxLimits limits;
  private final Words words;
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private @Nullable OpenContainer open;
  private @Nullable Node root;
  private int depth;
  private int nextBackslash = -1;
  private boolean malformed;

  /**
   * A builder for one text.
   *
   * @param origin where the text's characters stand
   * @param holes how many characters from {@link EmbeddedJson#FIRST_HOLE} on stand for holes
   */
  JsonTreeBuilder(String text, Origin origin, int holes, SyntaxLimits limits, Words words) {
    this.text = text;
    this.origin = origin;
    this.holes = holes;
    this.limits = limits;
    this.words = words;
  }

  /** Reads the text. */
  SyntaxTree build() {
    char[] input = input();
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), input, 0, input.length)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (root != null) {
          return refused(0);
        }
        take(token, parser);
        if (malformed) {
          return refused(0);
        }
        if (depth > limits.depth()) {
          return tooDeep(parser);
        }
        token = parser.nextToken();
      }
    } catch (JacksonException e) {
      return refused((int) e.getLocation().getCharOffset());
    }
    Node document = root;
    return new SyntaxTree(
        origin.file(), document == null ? List.of() : List.of(document), problems);
  }

  // To Jackson a hole outside of a string is a digit, so a hole alone is a number.
  private char[] input() {
    char[] input = text.toCharArray();
    if (holes > 0) {
      for (int i = 0; i < input.length; i++) {
        if (isHole(input[i])) {
          input[i] = '1';
        }
      }
    }
    return input;
  }

  private void take(JsonToken token, JsonParser parser) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    switch (token) {
      case START_OBJECT -> enter(true, start);
      case START_ARRAY -> enter(false, start);
      case END_OBJECT, END_ARRAY -> leave(start + 1);
      case PROPERTY_NAME -> {
        OpenContainer object = open;
        if (object != null) {
          object.key(string(start, parser));
        }
      }
      case VALUE_STRING -> add(string(start, parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(number(start, parser.getStringLength()));
      case VALUE_TRUE -> add(word(Kind.BOOLEAN, start, "true"));
      case VALUE_FALSE -> add(word(Kind.BOOLEAN, start, "false"));
      default -> add(word(Kind.NULL, start, "null"));
    }
  }

  private void enter(boolean object, int start) {
    open = new OpenContainer(open, object, start);
    depth++;
  }

  private void leave(int end) {
    OpenContainer closed = open;
    if (closed != null) {
      open = closed.outer;
      depth--;
      Span span = origin.slice(closed.start, end);
      if (closed.object) {
        DuplicateKeys.report(closed.entries, problems);
        add(new MappingNode(List.copyOf(closed.entries), "", span));
      } else {
        add(new SequenceNode(List.copyOf(closed.items), "", span));
      }
    }
  }

  private void add(Node value) {
    OpenContainer container = open;
    if (container == null) {
      root = value;
    } else {
      container.add(value);
    }
  }

  private ScalarNode string(int start, JsonParser parser) {
    int content = start + 1;
    int quote = text.indexOf('"', content);
    if (quote < 0 || nextBackslash(content) < quote) {
      return escapedString(start, parser);
    }
    Origin place = origin.within(start, quote + 1, content, null, quote - content);
    return new ScalarNode(Kind.STRING, words.of(text, content, quote), "", place);
  }

  private ScalarNode escapedString(int start, JsonParser parser) {
    // Jackson checks a string when it is asked for; a key it has read before.
    parser.finishToken();
    int end = start + 1;
    while (text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    JsonText plain = JsonText.unescape(text, start + 1, end);
    malformed |= !plain.isWellFormed();
    String value = plain.text();
    Origin place = origin.within(start, end + 1, start + 1, plain.offsets(), value.length());
    return new ScalarNode(Kind.STRING, value, "", place);
  }

  // Found once for all strings before it, or each of them would search the rest of the file.
  private int nextBackslash(int from) {
    if (nextBackslash < from) {
      int found = text.indexOf('\\', from);
      nextBackslash = found < 0 ? text.length() : found;
    }
    return nextBackslash;
  }

  private ScalarNode number(int start, int length) {
    Kind kind = Kind.NUMBER;
    for (int i = start; holes > 0 && i < start + length; i++) {
      if (isHole(text.charAt(i))) {
        kind = Kind.HOLE;
      }
    }
    return word(kind, start, words.of(text, start, start + length));
  }

  private ScalarNode word(Kind kind, int start, String written) {
    int length = written.length();
    return new ScalarNode(
        kind, written, "", origin.within(start, start + length, start, null, length));
  }

  private boolean isHole(char c) {
    return c >= EmbeddedJson.FIRST_HOLE && c < EmbeddedJson.FIRST_HOLE + holes;
  }

  private SyntaxTree tooDeep(JsonParser parser) {
    int at = (int) parser.currentTokenLocation().getCharOffset();
    return nothing(
        SyntaxProblem.of(
            SyntaxProblem.Kind.LIMIT,
            origin.slice(at, at + 1),
            "Objects and lists are nested more than " + limits.depth() + " deep here.",
            "Nest them less, or raise limits.depth in the configuration."));
  }

  private SyntaxTree refused(int at) {
    return nothing(JsonDiagnosis.of(text, origin, holes).orElseGet(() -> unexplained(at)));
  }

  private SyntaxProblem unexplained(int at) {
    int inside = Math.max(0, Math.min(at, text.length()));
    return SyntaxProblem.of(
        SyntaxProblem.Kind.PARSE,
        origin.slice(inside, inside),
        "The text cannot be read as JSON from here on.",
        "Check it with the editor's own JSON support.");
  }

  private SyntaxTree nothing(SyntaxProblem problem) {
    problems.add(problem);
    return new SyntaxTree(origin.file(), List.of(), problems);
  }
}
