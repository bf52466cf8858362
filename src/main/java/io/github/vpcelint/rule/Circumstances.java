package io.github.vpcelint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where and when a finding holds.
 *
 * @param when values of parameters with which it holds, when it does not hold with all: <code>Env
 *     is "prod"</code>
 * @param deployments the deployments that it was found in, as the configuration names them, sorted;
 *     none when the configuration names no deployments of the template
 * @param construct the path of the CDK construct that made what it is about: {@code
 *     App/Network/Endpoint/Resource}
 */
public record Circumstances(
    Optional<String> when, List<String> deployments, Optional<String> construct) {
  /** Always, everywhere. */
  public static final Circumstances ANY = of(Optional.empty());

  /** Outside of any deployment and construct that has a name. */
  public static Circumstances of(Optional<String> when) {
    return new Circumstances(when, List.of(), Optional.empty());
  }

  /** These circumstances, and another's deployments. */
  Circumstances and(Circumstances other) {
    List<String> all = new ArrayList<>(deployments);
    for (String name : other.deployments) {
      if (!all.contains(name)) {
        all.add(name);
      }
    }
    all.sort(null);
    return new Circumstances(when, List.copyOf(all), construct);
  }

  /**
   * When and in which deployments, to stand behind a message: {@code when Env is "prod"}, {@code in
   * deployments dev and prod}; empty when it is always and everywhere.
   */
  public String words() {
    StringBuilder words = new StringBuilder();
    if (when.isPresent()) {
      words.append("when ").append(when.get());
    }
    for (int i = 0; i < deployments.size(); i++) {
      words.append(separator(i, !words.isEmpty())).append(deployments.get(i));
    }
    return words.toString();
  }

  private String separator(int index, boolean after) {
    if (index == 0) {
      return (after ? ", " : "") + (deployments.size() > 1 ? "in deployments " : "in deployment ");
    }
    return index == deployments.size() - 1 ? " and " : ", ";
  }
}
