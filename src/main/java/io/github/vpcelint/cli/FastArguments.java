package io.github.vpcelint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the everyday command lines of {@code check} exactly as picocli does, at a small part of its
 * cost. Whatever is unusual is left to picocli: help, mistakes, options given twice, values that
 * look like options.
 */
final class FastArguments {
  private final String[] arguments;
  private final CheckOptions options = new CheckOptions();
  private final List<String> seen = new ArrayList<>();
  private int next = 1;

  private FastArguments(String[] arguments) {
    this.arguments = arguments;
  }

  /**
   * Reads a command line.
   *
   * @return the options; empty when picocli must look at it
   */
  static Optional<CheckOptions> read(String[] arguments) {
    boolean check = arguments.length > 0 && arguments[0].equals("check");
    FastArguments reader = new FastArguments(arguments);
    return check && reader.readAll() ? Optional.of(reader.options) : Optional.empty();
  }

  private boolean readAll() {
    while (next < arguments.length) {
      String argument = arguments[next++];
      if (argument.equals("--")) {
        takeRest();
      } else if (!read(argument)) {
        return false;
      }
    }
    return true;
  }

  private void takeRest() {
    while (next < arguments.length) {
      options.paths.add(arguments[next++]);
    }
  }

  private boolean read(String argument) {
    if (argument.startsWith("--")) {
      return readLong(argument);
    }
    if (argument.length() > 1 && argument.charAt(0) == '-') {
      return readShort(argument);
    }
    options.paths.add(argument);
    return !argument.isEmpty();
  }

  private boolean readLong(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 0) {
      return setFlag(argument) || takeValue(argument);
    }
    return setOnce(argument.substring(0, equals), argument.substring(equals + 1));
  }

  private boolean takeValue(String name) {
    return next < arguments.length && setOnce(name, arguments[next++]);
  }

  /** Flags may be clustered, and an option with a value may end the cluster: {@code -qfsarif}. */
  private boolean readShort(String cluster) {
    for (int i = 1; i < cluster.length(); i++) {
      String name = longName(cluster.charAt(i));
      if (setFlag(name)) {
        continue;
      }
      String rest = cluster.substring(i + 1);
      // picocli takes an attached value that is blank for none at all.
      return rest.isEmpty() ? takeValue(name) : !rest.isBlank() && setOnce(name, rest);
    }
    return true;
  }

  private static String longName(char letter) {
    return switch (letter) {
      case 'f' -> "--format";
      case 'o' -> "--output";
      case 'q' -> "--quiet";
      case 'v' -> "--verbose";
      default -> "";
    };
  }

  private boolean setFlag(String name) {
    switch (name) {
      case "--fix" -> options.fix = true;
      case "--unsafe-fixes" -> options.unsafeFixes = true;
      case "--diff" -> options.diff = true;
      case "--no-config" -> options.noConfig = true;
      case "--show-files" -> options.showFiles = true;
      case "--show-undecided" -> options.showUndecided = true;
      case "--statistics" -> options.statistics = true;
      case "--quiet" -> options.quiet = true;
      case "--verbose" -> options.verbose = true;
      default -> {
        return false;
      }
    }
    return isFirst(name);
  }

  private boolean setOnce(String name, String value) {
    boolean plain = !value.isEmpty() && value.charAt(0) != '-' && value.charAt(0) != '=';
    return plain && (append(name, value) || (isFirst(name) && set(name, value)));
  }

  private boolean append(String name, String value) {
    switch (name) {
      case "--report" -> options.reports.add(value);
      case "--select" -> options.select.add(value);
      case "--ignore" -> options.ignore.add(value);
      case "--severity" -> options.severities.add(value);
      case "--parameter" -> options.parameters.add(value);
      case "--parameter-file" -> options.parameterFiles.add(value);
      case "--var-file" -> options.varFiles.add(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean set(String name, String value) {
    switch (name) {
      case "--format" -> options.format = value;
      case "--output" -> options.output = value;
      case "--fail-on" -> options.failOn = value;
      case "--config" -> options.config = value;
      case "--input-type" -> options.inputType = value;
      case "--service" -> options.service = value;
      case "--region" -> options.region = value;
      case "--account" -> options.account = value;
      case "--stdin-filename" -> options.stdinFilename = value;
      case "--now" -> options.now = value;
      case "--root" -> options.root = value;
      case "--jobs" -> options.jobs = value;
      case "--color" -> options.color = value;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean isFirst(String name) {
    boolean first = !seen.contains(name);
    seen.add(name);
    return first;
  }
}
