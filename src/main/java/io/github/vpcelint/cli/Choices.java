package io.github.vpcelint.cli;

import io.github.vpcelint.config.FailOn;
import io.github.vpcelint.config.FileSettings;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rules.RuleIndex;
import java.util.Iterator;
import java.util.List;

/** The values of an option, for help and completion. */
class Choices implements Iterable<String> {
  private final List<String> values;

  Choices(List<String> values) {
    this.values = values;
  }

  @Override
  public final Iterator<String> iterator() {
    return values.iterator();
  }

  /** Of {@code --format}. */
  static final class Formats extends Choices {
    Formats() {
      super(ReportFormats.NAMES);
    }
  }

  /** Of {@code --fail-on}. */
  static final class FailOnLevels extends Choices {
    FailOnLevels() {
      super(FailOn.LABELS);
    }
  }

  /** Of {@code --input-type}. */
  static final class InputTypes extends Choices {
    InputTypes() {
      super(FileSettings.INPUT_TYPES);
    }
  }

  /** Of {@code --color}. */
  static final class ColorModes extends Choices {
    ColorModes() {
      super(OptionValues.COLOR_MODES);
    }
  }

  /** Of options that name rules. */
  static final class RuleNames extends Choices {
    RuleNames() {
      super(new RuleIndex().infos().stream().map(RuleInfo::name).toList());
    }
  }
}
