package io.github.vpcelint.syntax.reader;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Words;
import io.github.vpcelint.syntax.hcl.HclReader;
import io.github.vpcelint.syntax.json.JsonReader;
import io.github.vpcelint.syntax.yaml.YamlReader;
import java.util.List;

/**
 * Reads a file as what it is. As to CloudFormation, a text that starts with a bracket is JSON; but
 * YAML may start so as well, so a file whose name does not say JSON gets a second chance as YAML.
 *
 * <p>Never throws: what cannot be read is among the problems.
 */
public final class SyntaxReader {
  private final SyntaxLimits limits;
  private final Words words = Words.ofManyTexts();

  /** A reader with limits. */
  public SyntaxReader(SyntaxLimits limits) {
    this.limits = limits;
  }

  /** Reads a file. */
  public SyntaxTree read(SourceFile file) {
    if (isHcl(file)) {
      return HclReader.read(file, limits);
    }
    if (hasEnd(file, ".json")) {
      return JsonReader.read(file, limits, words);
    }
    if (!startsWithBracket(file.text())) {
      return YamlReader.read(file, limits, words);
    }
    SyntaxTree json = JsonReader.read(file, limits, words);
    if (isRead(json)) {
      return json;
    }
    SyntaxTree yaml = YamlReader.read(file, limits, words);
    return isRead(yaml) || isNamedYaml(file) ? yaml : json;
  }

  /**
   * The comments of a file that contain a word, in their order. Costs next to nothing for a file
   * without the word.
   */
  public List<Comment> comments(SourceFile file, String word) {
    if (isHcl(file)) {
      return HclReader.comments(file, limits, word);
    }
    return hasEnd(file, ".json") ? List.of() : YamlReader.comments(file, word);
  }

  /** Whether a file is read as HCL, which its name alone decides. */
  public static boolean isHcl(SourceFile file) {
    return hasEnd(file, ".tf") || hasEnd(file, ".tofu") || hasEnd(file, ".tfvars");
  }

  private static boolean isRead(SyntaxTree tree) {
    for (SyntaxProblem problem : tree.problems()) {
      if (problem.kind() == SyntaxProblem.Kind.PARSE) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithBracket(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }

  private static boolean isNamedYaml(SourceFile file) {
    return hasEnd(file, ".yaml") || hasEnd(file, ".yml");
  }

  private static boolean hasEnd(SourceFile file, String end) {
    int from = file.path().length() - end.length();
    return from >= 0 && file.path().regionMatches(true, from, end, 0, end.length());
  }
}
