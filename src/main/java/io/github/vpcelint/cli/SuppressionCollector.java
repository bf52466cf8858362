package io.github.vpcelint.cli;

import io.github.vpcelint.config.SuppressionComments;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.IgnoreEntry;
import io.github.vpcelint.template.terraform.configuration.IgnoreComments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    addEntries(entries, all);
    return all;
  }

  /**
   * These suppressions, and those in the comments of the configuration that a plan was made from:
   * they count, but nobody asks whether they are used.
   */
  static List<Suppression> withSources(
      List<Suppression> suppressions, Estate estate, List<SyntaxTree> trees, SyntaxLimits limits) {
    if (estate.sources().isEmpty()) {
      return suppressions;
    }
    Set<SourceFile> linted = new HashSet<>();
    for (SyntaxTree tree : trees) {
      linted.add(tree.file());
    }
    List<Suppression> all = new ArrayList<>(suppressions);
    for (SourceFile file : estate.sources()) {
      if (linted.add(file)) {
        all.addAll(of(file, new SyntaxReader(limits)));
      }
    }
    return all;
  }

  private static List<Suppression> of(SourceFile file, SyntaxReader reader) {
    if (!file.path().endsWith(".json")) {
      return SuppressionComments.in(file, reader);
    }
    List<Suppression> all = new ArrayList<>();
    for (Node document : reader.read(file).documents()) {
      addEntries(IgnoreComments.in(file, document), all);
    }
    return all;
  }

  private static void addEntries(List<IgnoreEntry> entries, List<Suppression> all) {
    for (IgnoreEntry entry : entries) {
      all.add(new Suppression(entry.rules(), entry.reason(), entry.span(), entry.scope()));
    }
  }
}
