package io.github.vpcelint.cli;

import io.github.vpcelint.config.FailOn;
import io.github.vpcelint.config.FileSettings;
import io.github.vpcelint.config.Level;
import io.github.vpcelint.config.RuleSettings;
import io.github.vpcelint.config.TextForm;
import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.spelling.NearestName;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the texts of options into what they mean; a text that means nothing is a usage error. */
final class OptionValues {
  static final List<String> COLOR_MODES = List.of("auto", "always", "never");

  private static final int MOST_JOBS = 256;

  private OptionValues() {}

  /** One of several words. */
  static String oneOf(String option, String value, List<String> words) throws UsageException {
    if (words.contains(value)) {
      return value;
    }
    throw new UsageException(
        option
            + " cannot be \""
            + value
            + "\"."
            + suggestion(
                NearestName.closest(value, words),
                "It is one of " + String.join(", ", words) + "."));
  }

  /** The value of {@code --fail-on}, when it was given. */
  static Optional<FailOn> failOn(String value) throws UsageException {
    return value.isEmpty() ? Optional.empty() : FailOn.of(oneOf("--fail-on", value, FailOn.LABELS));
  }

  /** The value of {@code --jobs}. */
  static int jobs(String value) throws UsageException {
    if (value.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    int jobs = number(value);
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new UsageException(
          "--jobs is a number from 1 to " + MOST_JOBS + ", not " + value + ".");
    }
    return jobs;
  }

  /** The value of {@code --now}: a day, or a moment with its time zone. */
  static Instant now(String value) throws UsageException {
    if (value.isEmpty()) {
      return Instant.now();
    }
    try {
      return value.indexOf('T') < 0
          ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw new UsageException(
          "--now is a time such as 2026-01-31 or 2026-01-31T12:00:00Z, not \"" + value + "\".");
    }
  }

  /** What the options say about rules. */
  static RuleSettings rules(CheckOptions options, RuleNames names) throws UsageException {
    return new RuleSettings(
        ruleList("--select", options.select, names),
        ruleList("--ignore", options.ignore, names),
        levels(options.severities, names));
  }

  /** What the options say about all files; the parameters of variable files go first. */
  static FileSettings files(CheckOptions options, Map<String, String> variables)
      throws UsageException {
    Map<String, String> parameters = new HashMap<>(variables);
    for (String parameter : options.parameters) {
      int equals = separator("--parameter", parameter, "NAME=VALUE");
      parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    String inputType = options.inputType;
    return new FileSettings(
        inputType.isEmpty() ? "" : oneOf("--input-type", inputType, FileSettings.INPUT_TYPES),
        formed("--service", options.service, TextForm.SERVICE),
        list(formed("--region", options.region, TextForm.REGION)),
        list(formed("--account", options.account, TextForm.ACCOUNT)),
        parameters);
  }

  /** The place of the equals sign in a value such as {@code RULE=LEVEL}; never at its start. */
  static int separator(String option, String value, String form) throws UsageException {
    int equals = value.indexOf('=');
    if (equals < 1) {
      throw new UsageException(option + " needs " + form + ", not \"" + value + "\".");
    }
    return equals;
  }

  private static String formed(String option, String value, TextForm form) throws UsageException {
    if (!value.isEmpty() && !form.fits(value)) {
      throw new UsageException(option + " is " + form.words() + ", not \"" + value + "\".");
    }
    return value;
  }

  private static List<String> ruleList(String option, List<String> values, RuleNames names)
      throws UsageException {
    List<String> rules = new ArrayList<>();
    for (String value : values) {
      for (int start = 0, end; start <= value.length(); start = end + 1) {
        int comma = value.indexOf(',', start);
        end = comma < 0 ? value.length() : comma;
        rules.add(rule(option, value.substring(start, end).strip(), names));
      }
    }
    return rules;
  }

  private static Map<String, Level> levels(List<String> values, RuleNames names)
      throws UsageException {
    Map<String, Level> levels = new HashMap<>();
    for (String value : values) {
      int equals = separator("--severity", value, "RULE=LEVEL");
      String level = oneOf("The level of --severity", value.substring(equals + 1), Level.LABELS);
      levels.put(
          rule("--severity", value.substring(0, equals), names), Level.of(level).orElse(Level.OFF));
    }
    return levels;
  }

  private static String rule(String option, String name, RuleNames names) throws UsageException {
    if (!RuleSettings.isKnown(name, names)) {
      throw new UsageException(
          option
              + ": there is no rule or family \""
              + name
              + "\"."
              + suggestion(names.nearest(name), "`vpcelint rules` lists them."));
    }
    return name;
  }

  private static String suggestion(Optional<String> nearest, String otherwise) {
    return " " + (nearest.isPresent() ? "Did you mean \"" + nearest.get() + "\"?" : otherwise);
  }

  private static List<String> list(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /** The number that a text of up to nine digits is; 0 for any other text. */
  static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || i == 9) {
        return 0;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
