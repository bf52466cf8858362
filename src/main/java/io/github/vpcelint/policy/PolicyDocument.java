package io.github.vpcelint.policy;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A policy document.
 *
 * @param map the document as it was written
 * @param statements its statements that are objects
 * @param complete whether these are all the statements: nothing in the list is unknown
 */
public record PolicyDocument(MapValue map, List<Statement> statements, boolean complete) {
  /**
   * The current version of the policy language (<a
   * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html">source</a>).
   */
  public static final String CURRENT_VERSION = "2012-10-17";

  /** The version without policy variables, which is what a policy without a Version has. */
  public static final String OLD_VERSION = "2008-10-17";

  /** The Version element. */
  public Optional<Value> version() {
    return map.get("Version");
  }

  /** Whether policy variables are replaced: not in the version that a policy without one has. */
  public boolean hasVariables() {
    Optional<Value> version = version();
    return version.isPresent() && !version.get().text().orElse("").equals(OLD_VERSION);
  }

  /** The place of the whole document. */
  public Span span() {
    return map.span();
  }

  /**
   * Whether a statement names a principal: what tells an endpoint policy from an identity policy.
   */
  public boolean namesPrincipal() {
    for (Statement statement : statements) {
      if (statement.map().field("Principal").isPresent()
          || statement.map().field("NotPrincipal").isPresent()) {
        return true;
      }
    }
    return false;
  }
}
