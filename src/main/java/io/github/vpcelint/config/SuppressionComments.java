package io.github.vpcelint.config;

import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.IgnoreDirective;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comments of the form {@code vpcelint-ignore: RULE[, RULE] -- reason}. After something on
 * its line a comment is about that line; alone on its line it is about the next one that is not
 * such a comment.
 */
public final class SuppressionComments {
  private SuppressionComments() {}

  /** The suppressions among the comments of a file; costs next to nothing for one without. */
  public static List<Suppression> in(SourceFile file, SyntaxReader reader) {
    List<Suppression> found = new ArrayList<>();
    for (Comment comment : reader.comments(file, IgnoreDirective.MARK)) {
      Optional<IgnoreDirective> directive = IgnoreDirective.of(comment.text());
      if (directive.isPresent()) {
        found.add(
            new Suppression(
                directive.get().rules(),
                directive.get().reason(),
                comment.span(),
                scope(comment.span())));
      }
    }
    return found;
  }

  private static Span scope(Span comment) {
    SourceFile file = comment.file();
    int line = comment.startLine();
    int start = file.lineStart(line);
    if (!isBlank(file.text(), start, comment.start())) {
      return new Span(file, start, file.lineEnd(line));
    }
    int target = comment.endLine() + 1;
    while (target < file.lineCount() && isComment(file.lineText(target))) {
      target++;
    }
    int end = target <= file.lineCount() ? file.lineEnd(target) : file.text().length();
    return new Span(file, start, end);
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("#") || text.startsWith("//");
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
