package io.github.vpcelint.cli;

import io.github.vpcelint.config.Configuration;
import io.github.vpcelint.config.ConfigurationException;
import io.github.vpcelint.config.ConfigurationFile;
import io.github.vpcelint.config.FailOn;
import io.github.vpcelint.config.ParameterFile;
import io.github.vpcelint.config.RuleChoice;
import io.github.vpcelint.config.VariableFile;
import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.rule.RuleSet;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a check must do. */
final class CheckSettingsReader {
  private final CheckOptions options;
  private final Session session;
  private final RuleSet rules;
  private final RuleNames names;

  CheckSettingsReader(CheckOptions options, Session session, RuleSet rules) {
    this.options = options;
    this.session = session;
    this.rules = rules;
    this.names = new RuleNames(rules);
  }

  CheckSettings read() throws UsageException {
    if (options.noConfig && !options.config.isEmpty()) {
      throw new UsageException("--config and --no-config exclude each other.");
    }
    List<String> paths = options.paths.isEmpty() ? List.of(defaultPath()) : options.paths;
    CheckFolders folders = CheckFolders.of(options.root, located(paths), session.workingFolder());
    Configuration configuration = configuration(folders);
    return new CheckSettings(
        folders,
        paths,
        stdinPath(folders),
        rules,
        new RuleChoice(OptionValues.rules(options, names), configuration),
        configuration,
        !options.noConfig,
        OptionValues.files(options, suppliedByFiles()),
        failOn(configuration),
        Fixing.of(options),
        OptionValues.jobs(options.jobs),
        OptionValues.now(options.now));
  }

  private Map<String, String> suppliedByFiles() throws UsageException {
    Map<String, String> supplied = new HashMap<>();
    for (String file : options.varFiles) {
      try {
        supplied.putAll(VariableFile.read(session.workingFolder().resolve(file), file));
      } catch (ConfigurationException e) {
        throw new UsageException("--var-file: " + ConfigurationText.of(e.problems().get(0)));
      }
    }
    for (String file : options.parameterFiles) {
      try {
        supplied.putAll(ParameterFile.read(session.workingFolder().resolve(file), file));
      } catch (ConfigurationException e) {
        throw new UsageException("--parameter-file: " + ConfigurationText.of(e.problems().get(0)));
      }
    }
    return supplied;
  }

  private String defaultPath() {
    return options.stdinFilename.isEmpty() ? "." : CheckSettings.STDIN;
  }

  private String stdinName() {
    return options.stdinFilename.isEmpty() ? "stdin" : options.stdinFilename;
  }

  private String stdinPath(CheckFolders folders) {
    Path file = session.workingFolder().resolve(stdinName()).normalize();
    Path path = file.startsWith(folders.root()) ? folders.root().relativize(file) : file;
    return path.toString().replace(File.separatorChar, '/');
  }

  private FailOn failOn(Configuration configuration) throws UsageException {
    Optional<FailOn> typed = OptionValues.failOn(options.failOn);
    return typed.isPresent() ? typed.get() : configuration.failOn().orElse(FailOn.WARNING);
  }

  private List<String> located(List<String> paths) {
    List<String> located = new ArrayList<>();
    for (String path : paths) {
      located.add(path.equals(CheckSettings.STDIN) ? stdinName() : path);
    }
    return located;
  }

  private Configuration configuration(CheckFolders folders) throws UsageException {
    if (options.noConfig) {
      return Configuration.NONE;
    }
    Optional<Path> file = ConfigurationFile.nearest(folders.start(), folders.root());
    if (!options.config.isEmpty()) {
      file = Optional.of(session.workingFolder().resolve(options.config).normalize());
    }
    if (file.isEmpty()) {
      return Configuration.NONE;
    }
    try {
      return ConfigurationFile.read(file.get(), folders.root(), names);
    } catch (ConfigurationException e) {
      throw new UsageException(
          ConfigurationText.of("the configuration cannot be used.", e.problems()));
    }
  }
}
