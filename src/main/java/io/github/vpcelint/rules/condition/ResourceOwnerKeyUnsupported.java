package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.GlobalConditionKeys;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key about the resource's owner with actions whose requests do not carry it. */
public final class ResourceOwnerKeyUnsupported implements ClauseRule {
  private static final int MOST_NAMES = 3;

  @Override
  public void check(Clause clause) {
    Optional<PatternElement> element = clause.statement().action();
    if (!isOwnerKey(clause) || element.isEmpty() || element.get().negated()) {
      return;
    }
    // IfExists is how to ask only those requests that carry the key.
    if (clause.operator().isEmpty() || clause.operator().get().ifExists()) {
      return;
    }
    for (PolicyText text : element.get().patterns()) {
      List<String> names = namesWithoutOwner(ActionPattern.of(text), clause);
      if (!names.isEmpty()) {
        report(text, names, clause);
      }
    }
  }

  private static boolean isOwnerKey(Clause clause) {
    return clause.entry().isAbout("aws:ResourceAccount")
        || clause.entry().isAbout("aws:ResourceOrgID")
        || clause.entry().isAbout("aws:ResourceOrgPaths");
  }

  /** The actions of a pattern if all of them are without owner; none otherwise. */
  private static List<String> namesWithoutOwner(ActionPattern pattern, Clause clause) {
    List<String> names = new ArrayList<>();
    if (pattern.literalPrefix().isEmpty() || !pattern.known()) {
      return names;
    }
    GlobalConditionKeys keys = clause.context().catalog().globalConditionKeys();
    for (Service service : pattern.services(clause.context().catalog())) {
      for (String name : pattern.widest(service)) {
        if (keys.canCarryResourceOwner(service.prefix(), name)) {
          return List.of();
        }
        names.add(service.prefix() + ":" + name);
      }
    }
    return names;
  }

  private static void report(PolicyText pattern, List<String> names, Clause clause) {
    boolean always = clause.entry().withoutKey() == Truth.YES;
    String effect =
        switch (clause.statement().effect()) {
          case ALLOW -> always ? " allows them whoever owns the resource" : " never allows them";
          case DENY -> always ? " always denies them" : " never denies them";
          case UNKNOWN, INVALID -> always ? " always applies to them" : " never applies to them";
        };
    clause
        .find(
            clause.keySpan(),
            "requests for "
                + NameList.of(names, MOST_NAMES)
                + " do not carry "
                + clause.keyName()
                + ", so "
                + clause.statement().title()
                + effect)
        .help("put " + pattern.display() + " into a statement without " + clause.keyName())
        .related(pattern.innerSpan(), "does not carry " + clause.keyName())
        .when(pattern.when())
        .report();
  }
}
