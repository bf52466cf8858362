package io.github.vpcelint.cli;

import io.github.vpcelint.config.SuppressionComments;
import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.IgnoreEntry;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the files ask to be silent about: in comments and in entries of templates. */
final class SuppressionCollector {
  private SuppressionCollector() {}

  static List<Suppression> collect(
      List<SyntaxTree> trees, List<IgnoreEntry> entries, SyntaxLimits limits) {
    List<Suppression> all = new ArrayList<>();
    SyntaxReader reader = new SyntaxReader(limits);
    for (SyntaxTree tree : trees) {
      all.addAll(SuppressionComments.in(tree.file(), reader));
    }
    for (IgnoreEntry entry : entries) {
      all.add(new Suppression(entry.rules(), entry.reason(), entry.span(), entry.scope()));
    }
    return all;
  }
}
