package io.github.vpcelint.report.sarif;

import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.report.RuleManuals;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The rules of a log: what is said about each, and its number. */
final class RuleDescriptors {
  private final List<RuleInfo> rules;
  private final RuleManuals manuals;
  private final ManualLinks links;
  private final Map<String, Integer> indexes = new HashMap<>();

  RuleDescriptors(List<RuleInfo> rules, RuleManuals manuals, ManualLinks links) {
    this.rules = rules;
    this.manuals = manuals;
    this.links = links;
    for (RuleInfo rule : rules) {
      indexes.put(rule.name(), indexes.size());
    }
  }

  /** Position of a rule in the list. */
  int index(RuleInfo rule) {
    Integer index = indexes.get(rule.name());
    if (index == null) {
      throw new IllegalArgumentException("the rule " + rule.name() + " did not run");
    }
    return index;
  }

  /** Writes the list. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayPropertyStart("rules");
    for (RuleInfo rule : rules) {
      write(rule, json);
    }
    json.writeEndArray();
  }

  private void write(RuleInfo rule, JsonGenerator json) throws IOException {
    String manual = manuals.manual(rule).withSources();
    HelpText help = new HelpText(manual.isEmpty() ? rule.summary() : manual);
    String description = help.firstParagraph();
    json.writeStartObject();
    json.writeStringProperty("id", rule.name());
    json.writeStringProperty("name", pascalCase(rule.name()));
    writeText("shortDescription", rule.summary(), json);
    writeText("fullDescription", description.isEmpty() ? rule.summary() : description, json);
    json.writeStringProperty("helpUri", links.manual(rule));
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", help.text());
    json.writeStringProperty("markdown", help.markdown());
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeBooleanProperty("enabled", rule.enabled());
    json.writeStringProperty("level", rule.severity().label());
    json.writeEndObject();
    writeProperties(rule, json);
    json.writeEndObject();
  }

  private static void writeProperties(RuleInfo rule, JsonGenerator json) {
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString("aws");
    json.writeString("vpc-endpoint");
    json.writeString(rule.family());
    if (rule.isSecurity()) {
      json.writeString("security");
    }
    json.writeEndArray();
    // Rules report what is certain; whether it was meant is certain for errors only.
    boolean error = rule.severity() == Severity.ERROR;
    json.writeStringProperty("precision", error ? "very-high" : "high");
    json.writeStringProperty("problem.severity", problemSeverity(rule.severity()));
    if (rule.isSecurity()) {
      json.writeStringProperty("security-severity", oneDecimal(rule.securitySeverity()));
    }
    json.writeStringProperty("code", rule.code());
    json.writeEndObject();
  }

  private static String problemSeverity(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : severity.label();
  }

  private static String oneDecimal(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static void writeText(String property, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String pascalCase(String name) {
    StringBuilder pascal = new StringBuilder();
    boolean startsWord = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-') {
        startsWord = true;
      } else {
        pascal.append(startsWord ? Character.toUpperCase(c) : c);
        startsWord = false;
      }
    }
    return pascal.toString();
  }
}
