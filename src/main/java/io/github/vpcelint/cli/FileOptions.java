package io.github.vpcelint.cli;

import io.github.vpcelint.config.DeploymentEntry;
import io.github.vpcelint.config.FileSettings;
import io.github.vpcelint.config.PathOverride;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.OptionsByFile;
import io.github.vpcelint.template.StackSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What command line and configuration say about each file: the command line goes first. */
final class FileOptions implements OptionsByFile {
  private final CheckSettings settings;
  private final LoadOptions usual;
  private final Set<String> named;
  private final List<DeploymentEntry> samDeployments;

  /**
   * The options of a run.
   *
   * @param named the paths of the files that the command line names
   * @param samDeployments how the SAM CLI deploys templates; those that the configuration deploys
   *     otherwise are left out
   */
  FileOptions(CheckSettings settings, Set<String> named, List<DeploymentEntry> samDeployments) {
    this.samDeployments = samDeployments;
    this.settings = settings;
    this.named = named;
    this.usual = options(settings.files().orElse(settings.configuration().files()), List.of());
  }

  @Override
  public LoadOptions of(SourceFile file) {
    FileSettings overridden = FileSettings.NONE;
    List<PathOverride> overrides = settings.configuration().overrides();
    for (int i = overrides.size() - 1; i >= 0; i--) {
      PathOverride override = overrides.get(i);
      if (override.files().match(file.path())) {
        overridden = overridden.orElse(override.settings());
      }
    }
    FileSettings others = overridden.orElse(settings.configuration().files());
    List<StackSettings> stacks = stacks(settings.configuration().deployments(), file, others);
    if (stacks.isEmpty()) {
      stacks = stacks(samDeployments, file, others);
    }
    return overridden.isSilent() && stacks.isEmpty()
        ? usual
        : options(settings.files().orElse(others), stacks);
  }

  @Override
  public boolean isNamed(SourceFile file) {
    return named.contains(file.path());
  }

  private List<StackSettings> stacks(
      List<DeploymentEntry> entries, SourceFile file, FileSettings others) {
    List<StackSettings> stacks = new ArrayList<>();
    for (DeploymentEntry entry : entries) {
      if (entry.files().match(file.path())) {
        FileSettings its = settings.files().orElse(entry.settings()).orElse(others);
        stacks.add(
            new StackSettings(
                entry.name(),
                optional(entry.stackName()),
                its.regions(),
                its.accounts(),
                its.parameters()));
      }
    }
    return stacks;
  }

  private LoadOptions options(FileSettings files, List<StackSettings> stacks) {
    return new LoadOptions(
        kind(files.inputType()),
        optional(files.service()),
        files.regions(),
        files.accounts(),
        files.parameters(),
        stacks,
        settings.configuration().sharedParameters(),
        settings.configuration().moduleFolders());
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<InputKind> kind(String inputType) {
    return switch (inputType) {
      case "endpoint-policy" -> Optional.of(InputKind.ENDPOINT_POLICY);
      case "cloudformation" -> Optional.of(InputKind.CLOUDFORMATION);
      case "terraform" -> Optional.of(InputKind.TERRAFORM);
      case "plan" -> Optional.of(InputKind.PLAN);
      default -> Optional.empty();
    };
  }
}
