package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line or the configuration says about the files and their deployment.
 *
 * @param kind what every document is read as; empty to recognise each by its content
 * @param service the endpoint service's label of bare policies ({@code elasticache})
 * @param regions the Regions that a deployment may be in; none when any is possible
 * @param accounts the accounts that it may be in, of 12 digits; none when any is possible
 * @param parameters values of parameters and variables, by name
 * @param stacks the deployments of a template that are known; for none, one is taken for granted
 * @param sharedParameters names of template parameters that have one value in all stacks of a
 *     Region and account
 * @param moduleFolders folders that describe Terraform modules from elsewhere, relative to the root
 *     of the run, by the source of the module
 */
public record LoadOptions(
    Optional<InputKind> kind,
    Optional<String> service,
    List<String> regions,
    List<String> accounts,
    Map<String, String> parameters,
    List<StackSettings> stacks,
    List<String> sharedParameters,
    Map<String, String> moduleFolders)
    implements OptionsByFile {
  /** Nothing is said. */
  public static final LoadOptions NONE =
      new LoadOptions(Optional.empty(), Optional.empty(), List.of(), List.of(), Map.of());

  /** Options that name no deployments. */
  public LoadOptions(
      Optional<InputKind> kind,
      Optional<String> service,
      List<String> regions,
      List<String> accounts,
      Map<String, String> parameters) {
    this(kind, service, regions, accounts, parameters, List.of(), List.of(), Map.of());
  }

  /** What is said about one of the deployments. */
  public LoadOptions of(StackSettings stack) {
    return new LoadOptions(
        kind,
        service,
        stack.regions(),
        stack.accounts(),
        stack.parameters(),
        List.of(stack),
        sharedParameters,
        moduleFolders);
  }

  /** The same for every file. */
  @Override
  public LoadOptions of(SourceFile file) {
    return this;
  }

  /** What is said of all files names none. */
  @Override
  public boolean isNamed(SourceFile file) {
    return false;
  }
}
