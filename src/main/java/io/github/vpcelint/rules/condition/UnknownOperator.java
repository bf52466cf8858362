package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.spelling.NearestName;
import java.util.List;
import java.util.Optional;

/** A condition operator that does not exist. */
public final class UnknownOperator implements ClauseRule {
  private static final String IF_EXISTS = "IfExists";
  private static final List<String> SETS = List.of("ForAnyValue", "ForAllValues");

  @Override
  public void check(Clause clause) {
    Optional<String> name = clause.entry().operator().key().text();
    if (name.isEmpty() || !clause.isFirstOfOperator() || clause.operator().isPresent()) {
      return;
    }
    FindingBuilder finding =
        clause.find(
            clause.operatorSpan(),
            "there is no condition operator \"" + name.get() + "\"; AWS refuses the policy");
    Optional<String> meant = meant(name.get());
    if (meant.isPresent()) {
      finding
          .help("did you mean \"" + meant.get() + "\"?")
          .fix(clause.respellOperator(meant.get()));
    } else {
      finding.help("use one of IAM's operators, such as StringEquals, ArnLike, IpAddress or Bool");
    }
    finding.report();
  }

  /** The operator that a wrong name was probably meant to be, part by part. */
  static Optional<String> meant(String wrong) {
    int colon = wrong.indexOf(':');
    String set = "";
    if (colon >= 0) {
      Optional<String> nearest = NearestName.closest(wrong.substring(0, colon).strip(), SETS);
      if (nearest.isEmpty()) {
        return Optional.empty();
      }
      set = nearest.get() + ":";
    }
    String rest = wrong.substring(colon + 1).strip();
    int end = rest.length() - IF_EXISTS.length();
    boolean ifExists = end > 0 && rest.regionMatches(true, end, IF_EXISTS, 0, IF_EXISTS.length());
    Optional<String> comparison =
        NearestName.closest(ifExists ? rest.substring(0, end) : rest, Comparison.labels());
    if (comparison.isEmpty()) {
      return Optional.empty();
    }
    String meant = set + comparison.get() + (ifExists ? IF_EXISTS : "");
    return isSensible(meant) ? Optional.of(meant) : Optional.empty();
  }

  /** {@code Null} takes nothing before or after it. */
  private static boolean isSensible(String name) {
    Optional<ConditionOperator> operator = ConditionOperator.parse(name);
    if (operator.isEmpty()) {
      return false;
    }
    boolean plain = operator.get().set() == SetOperator.NONE && !operator.get().ifExists();
    return plain || operator.get().comparison() != Comparison.NULL;
  }
}
