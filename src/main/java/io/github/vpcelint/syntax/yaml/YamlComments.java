package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.Words;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Finds comments: they are what stands between the tokens and after the head of a block scalar. The
 * scanner's own comment tokens are not used, as with them it reads some plain scalars otherwise
 * than without.
 */
final class YamlComments {
  private final SourceFile file;
  private final String text;
  private final List<Comment> comments = new ArrayList<>();
  private int at;

  YamlComments(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** The comments with a word in them; of a file that breaks the grammar those before the place. */
  List<Comment> containing(String word) {
    YamlScanner scanner = new YamlScanner(file, Words.ofOneText());
    try {
      while (!scanner.checkToken(Token.ID.StreamEnd)) {
        Token token = scanner.getToken();
        takeUntil(token.getStartMark().getIndex(), word);
        if (token instanceof ScalarToken scalar && isBlock(scalar)) {
          takeUntil(LineBreaks.next(text, at), word);
        }
        at = Math.max(at, token.getEndMark().getIndex());
      }
    } catch (RefusedYaml e) {
      return comments;
    }
    takeUntil(text.length(), word);
    return comments;
  }

  private static boolean isBlock(ScalarToken scalar) {
    return switch (scalar.getStyle()) {
      case LITERAL, FOLDED -> true;
      default -> false;
    };
  }

  private void takeUntil(int end, String word) {
    while (at < end) {
      if (text.charAt(at) == '#') {
        int lineEnd = LineBreaks.next(text, at);
        String comment = text.substring(at + 1, lineEnd);
        if (comment.contains(word)) {
          comments.add(new Comment(comment, new Span(file, at, lineEnd)));
        }
        at = lineEnd;
      } else {
        at++;
      }
    }
  }
}
