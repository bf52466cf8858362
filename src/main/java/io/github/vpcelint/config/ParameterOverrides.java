package io.github.vpcelint.config;

import java.util.HashMap;
import java.util.Map;

/**
 * Parameters as {@code sam deploy --parameter-overrides} takes them in one text: {@code Name=Value
 * Other="a value"}, or the same with {@code ParameterKey=Name,ParameterValue=Value}. A word of
 * another form says nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-deploy.html">
 *     sam deploy</a>
 */
final class ParameterOverrides {
  private static final String KEY = "ParameterKey=";
  private static final String VALUE = ",ParameterValue=";

  private final String text;
  private final Map<String, String> parameters = new HashMap<>();
  private int at;

  private ParameterOverrides(String text) {
    this.text = text;
  }

  /** The values by name. */
  static Map<String, String> read(String text) {
    ParameterOverrides reader = new ParameterOverrides(text);
    while (reader.skipSpace()) {
      reader.take(reader.word());
    }
    return reader.parameters;
  }

  private boolean skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length();
  }

  /** The characters up to a space that is neither quoted nor escaped. */
  private String word() {
    int start = at;
    char quote = 0;
    while (at < text.length() && (quote != 0 || text.charAt(at) > ' ')) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      at++;
    }
    at = Math.min(at, text.length());
    return text.substring(start, at);
  }

  private void take(String word) {
    int value = word.indexOf(VALUE);
    if (word.startsWith(KEY) && value > 0) {
      put(word.substring(KEY.length(), value), word.substring(value + VALUE.length()));
    } else if (word.indexOf('=') > 0) {
      put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
    }
  }

  private void put(String name, String value) {
    parameters.put(unquoted(name), unquoted(value));
  }

  private static String unquoted(String word) {
    int last = word.length() - 1;
    boolean quoted =
        last > 0 && word.charAt(0) == word.charAt(last) && "\"'".indexOf(word.charAt(0)) >= 0;
    String inner = quoted ? word.substring(1, last) : word;
    return inner.replace("\\ ", " ").replace("\\\"", "\"").replace("\\'", "'");
  }
}
