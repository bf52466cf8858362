package io.github.vpcelint.report;

import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleSet;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** The list of rules, for people and for programs. */
public final class RuleTable {
  private final RuleSet rules;

  /** The list of a set of rules. */
  public RuleTable(RuleSet rules) {
    this.rules = rules;
  }

  /** Writes the rules by family, each with its code, name, severity and what it finds. */
  public void writeText(Writer out) throws IOException {
    int width = 0;
    for (RuleInfo rule : rules.infos()) {
      width = Math.max(width, rule.name().length());
    }
    String family = "";
    for (RuleInfo rule : rules.infos()) {
      if (!rule.family().equals(family)) {
        out.append(family.isEmpty() ? "" : "\n").append(rule.family()).append('\n');
        family = rule.family();
      }
      out.append("  ").append(rule.code()).append("  ").append(padded(rule.name(), width));
      out.append("  ").append(rule.severity().label());
      out.append(rule.fixable().equals("none") ? "" : ", " + rule.fixable() + " fix");
      out.append(rule.enabled() ? "" : ", off by default");
      out.append("\n           ").append(rule.summary()).append('\n');
    }
  }

  /** Writes the rules as a JSON array of objects, with the keys of the manuals' front matter. */
  public void writeJson(Writer out) throws IOException {
    JsonDocument.write(
        out,
        json -> {
          json.writeStartArray();
          for (RuleInfo rule : rules.infos()) {
            write(rule, json);
          }
          json.writeEndArray();
        });
  }

  private static void write(RuleInfo rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("code", rule.code());
    json.writeStringProperty("name", rule.name());
    json.writeStringProperty("family", rule.family());
    json.writeStringProperty("severity", rule.severity().label());
    if (rule.isSecurity()) {
      json.writeNumberProperty("security-severity", rule.securitySeverity());
    }
    json.writeArrayPropertyStart("inputs");
    for (String input : rule.inputs()) {
      json.writeString(input);
    }
    json.writeEndArray();
    json.writeStringProperty("since", rule.since());
    json.writeStringProperty("fixable", rule.fixable());
    json.writeStringProperty("default", rule.enabled() ? "on" : "off");
    json.writeStringProperty("summary", rule.summary());
    json.writeEndObject();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
