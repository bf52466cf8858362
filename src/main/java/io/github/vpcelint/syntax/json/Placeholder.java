package io.github.vpcelint.syntax.json;

/**
 * What another program fills in before a text is JSON: <code>${x}</code> and <code>%{if x}</code>
 * of Terraform, <code>{{ x }}</code> and <code>{% if x %}</code> of Jinja and its relatives, {@code
 * <%= x %>} of ERB.
 */
final class Placeholder {
  private static final String[] BEGINNINGS = {"${", "%{", "{{", "{%", "<%"};
  private static final String[] ENDS = {"}", "}", "}}", "%}", "%>"};

  private Placeholder() {}

  /** Index after the placeholder that starts at an index, on one line; 0 when none does. */
  static int end(String text, int start) {
    for (int i = 0; i < BEGINNINGS.length; i++) {
      if (text.startsWith(BEGINNINGS[i], start)) {
        int end = text.indexOf(ENDS[i], start);
        int line = text.indexOf('\n', start);
        return end < 0 || (line >= 0 && line < end) ? 0 : end + ENDS[i].length();
      }
    }
    return 0;
  }

  static JsonFault fault(int start, int end) {
    return new JsonFault(
        start,
        end,
        "This is a placeholder that another program fills in; until then the text is no JSON.",
        "Check what that program makes of it, such as a Terraform plan.");
  }
}
