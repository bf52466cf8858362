package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Two statements of one name. */
public final class DuplicateSid implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    Map<String, Statement> first = new HashMap<>();
    for (Statement statement : policy.document().statements()) {
      Optional<Value> sid = statement.map().get("Sid");
      String name = sid.isPresent() ? sid.get().text().orElse("") : "";
      Statement other = name.isEmpty() ? null : first.putIfAbsent(name, statement);
      if (sid.isPresent() && other != null) {
        context
            .find(
                sid.get().span(),
                "two statements are called \""
                    + name
                    + "\": a Sid is the name of one statement, and not every service of AWS takes a"
                    + " policy that uses one twice")
            .help("give this statement another Sid, or none")
            .related(other.map().get("Sid").orElseThrow().span(), "the first \"" + name + "\"")
            .in(policy, statement, "Sid")
            .when(other.when())
            .report();
      }
    }
  }
}
