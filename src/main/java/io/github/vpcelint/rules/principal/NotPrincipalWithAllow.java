package io.github.vpcelint.rules.principal;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.StatementRule;
import java.util.ArrayList;
import java.util.List;

/** An Allow for everybody but a few. */
public final class NotPrincipalWithAllow implements StatementRule {
  private static final int MOST_NAMES = 3;

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (!statement.allows()
        || statement.principal().isEmpty()
        || !statement.principal().get().negated()) {
      return;
    }
    PrincipalElement element = statement.principal().get();
    List<String> names = new ArrayList<>();
    for (PrincipalElement.Entry entry : element.entries()) {
      names.add(entry.principal().display());
    }
    String but = names.isEmpty() ? "" : " but " + NameList.of(names, MOST_NAMES);
    context
        .find(
            element.field().keySpan(),
            "an Allow with NotPrincipal is for everybody"
                + but
                + ": all other accounts, and requests without credentials")
        .help("allow the callers that you want under Principal, and deny the others by themselves")
        .in(policy, statement, "NotPrincipal")
        .report();
  }
}
