package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** A Sid with characters that it may not have. */
public final class InvalidSid implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<Value> sid = statement.map().get("Sid");
    if (sid.isEmpty()) {
      return;
    }
    for (Cases.Case each : Cases.of(sid.get())) {
      if (each.value() instanceof TextValue text && text.known()) {
        String shown = text.display();
        int wrong = indexOfWrong(shown);
        if (shown.isEmpty() || wrong >= 0) {
          context
              .find(
                  wrong >= 0 ? text.spanOf(wrong, wrong + 1) : text.span(),
                  shown.isEmpty()
                      ? "the Sid is empty"
                      : "the Sid \""
                          + shown
                          + "\" has \""
                          + shown.charAt(wrong)
                          + "\" in it; a Sid takes letters and digits")
              .help(shown.isEmpty() ? "name the statement, or remove the Sid" : help(shown))
              .in(policy, statement, "Sid")
              .when(each.when())
              .report();
        }
      }
    }
  }

  /** Hyphens are not in the grammar, but AWS's own endpoint policies have them. */
  private static int indexOfWrong(String sid) {
    for (int i = 0; i < sid.length(); i++) {
      char c = sid.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '-') {
        return i;
      }
    }
    return -1;
  }

  private static String help(String sid) {
    StringBuilder right = new StringBuilder();
    boolean wordStart = true;
    for (int i = 0; i < sid.length(); i++) {
      char c = sid.charAt(i);
      boolean takes = indexOfWrong(sid.substring(i, i + 1)) < 0;
      if (takes) {
        right.append(wordStart ? Character.toUpperCase(c) : c);
      }
      wordStart = !takes;
    }
    return right.isEmpty() ? "name the statement" : "write \"" + right + "\"";
  }
}
