package io.github.vpcelint.report;

import io.github.vpcelint.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The manual of a rule, as it stands in {@code rules/}.
 *
 * @param body its Markdown, without the front matter and the title
 * @param sources the pages that its claims rest on
 */
public record Manual(String body, List<String> sources) {
  private static final String FENCE = "---\n";
  private static final String SOURCES = "\nsources:\n";
  private static final String ITEM = "  - ";

  /** Reads the manual of a rule of this version. */
  public static Manual of(RuleInfo rule) throws IOException {
    String resource = "/rules/" + rule.family() + "/" + rule.name() + ".md";
    try (InputStream in = Manual.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("there is no " + resource + " in the program");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
  }

  /** Its Markdown with the sources at the end. */
  public String withSources() {
    return sources.isEmpty()
        ? body
        : body + "\n## Sources\n\n- " + String.join("\n- ", sources) + "\n";
  }

  /** Takes a manual apart. */
  static Manual parse(String text) {
    int end = text.indexOf("\n" + FENCE);
    if (!text.startsWith(FENCE) || end < 0) {
      return new Manual(text, List.of());
    }
    String body = text.substring(end + 1 + FENCE.length()).strip();
    int title = body.startsWith("# ") ? body.indexOf('\n') : -1;
    return new Manual(
        body.substring(title + 1).strip() + "\n", sources(text.substring(0, end + 1)));
  }

  private static List<String> sources(String frontMatter) {
    List<String> sources = new ArrayList<>();
    int start = frontMatter.indexOf(SOURCES);
    if (start >= 0) {
      for (String line : frontMatter.substring(start + SOURCES.length()).lines().toList()) {
        if (!line.startsWith(ITEM)) {
          break;
        }
        sources.add(line.substring(ITEM.length()).strip());
      }
    }
    return List.copyOf(sources);
  }
}
