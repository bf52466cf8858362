package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line or the configuration says about the files and their deployment.
 *
 * @param kind what every document is read as; empty to recognise each by its content
 * @param service the endpoint service's label of bare policies ({@code elasticache})
 * @param region the region of the deployment
 * @param account the account of the deployment, 12 digits
 * @param parameters values of parameters and variables, by name
 */
public record LoadOptions(
    Optional<InputKind> kind,
    Optional<String> service,
    Optional<String> region,
    Optional<String> account,
    Map<String, String> parameters)
    implements OptionsByFile {
  /** Nothing is said. */
  public static final LoadOptions NONE =
      new LoadOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  /** The same for every file. */
  @Override
  public LoadOptions of(SourceFile file) {
    return this;
  }
}
