package io.github.vpcelint.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said about files and about what they are deployed with. An empty text or list says
 * nothing.
 *
 * @param inputType one of {@link #INPUT_TYPES}
 * @param service the endpoint service that bare policies are for, {@code elasticache}
 * @param regions the Regions that a deployment may be in
 * @param accounts the accounts that it may be in, 12 digits each
 * @param parameters values of template parameters and Terraform variables by name; lists and
 *     objects in JSON
 */
public record FileSettings(
    String inputType,
    String service,
    List<String> regions,
    List<String> accounts,
    Map<String, String> parameters) {
  /** Nothing is said. */
  public static final FileSettings NONE = new FileSettings("", "", List.of(), List.of(), Map.of());

  /** What files can be declared to be; {@code auto} is to look at their content. */
  public static final List<String> INPUT_TYPES =
      List.of("auto", "endpoint-policy", "cloudformation", "terraform", "plan");

  /** Whether nothing is said. */
  public boolean isSilent() {
    return inputType.isEmpty()
        && service.isEmpty()
        && regions.isEmpty()
        && accounts.isEmpty()
        && parameters.isEmpty();
  }

  /** These settings, and what the others say where these say nothing. */
  public FileSettings orElse(FileSettings others) {
    if (isSilent() || others.isSilent()) {
      return isSilent() ? others : this;
    }
    Map<String, String> all = new HashMap<>(others.parameters);
    all.putAll(parameters);
    return new FileSettings(
        either(inputType, others.inputType),
        either(service, others.service),
        regions.isEmpty() ? others.regions : regions,
        accounts.isEmpty() ? others.accounts : accounts,
        all);
  }

  private static String either(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
