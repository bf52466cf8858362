package io.github.vpcelint.cli;

import io.github.vpcelint.fix.FileChoice;
import io.github.vpcelint.fix.FixRound;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Repairs texts in memory, in rounds: after each the whole estate is linted again, because one
 * repair can make another one possible or pointless.
 */
final class Repair implements FileChoice {
  /** Many more than are ever needed: files that need more go round in circles. */
  private static final int MOST_ROUNDS = 25;

  private final Linter linter;
  private final boolean unsafe;
  private final SyntaxReader reader;
  private final FixTargets targets;
  private final List<Finding> fixed = new ArrayList<>();
  private final Map<String, String> untouched = new TreeMap<>();
  private Inputs inputs;
  private Linting linting;

  /**
   * Repairs of what was found.
   *
   * @param targets which files can be changed
   * @param inputs the files as they were read
   * @param linting what was found in them
   */
  Repair(
      Linter linter, CheckSettings settings, FixTargets targets, Inputs inputs, Linting linting) {
    this.linter = linter;
    this.unsafe = settings.fixing().unsafe();
    this.reader = new SyntaxReader(settings.configuration().limits().syntax());
    this.targets = targets;
    this.inputs = inputs;
    this.linting = linting;
  }

  /** Makes all repairs that can be made. */
  Repaired run() {
    Inputs before = inputs;
    int rounds = 0;
    FixRound round = nextRound();
    while (!round.fixed().isEmpty() && rounds < MOST_ROUNDS) {
      rounds += make(round) ? 1 : 0;
      round = nextRound();
    }
    for (Finding left : round.fixed()) {
      String path = left.span().file().path();
      untouched.put(path, "Not all is repaired: the repairs come to no end. Please report it.");
    }
    return new Repaired(before, inputs, linting, fixed, untouched);
  }

  private FixRound nextRound() {
    return FixRound.of(linting.result().findings(), unsafe, this);
  }

  /** Makes the repairs of a round; none if one of them would break a file. */
  private boolean make(FixRound round) {
    List<SyntaxTree> trees = new ArrayList<>();
    boolean sound = true;
    for (SyntaxTree tree : inputs.trees()) {
      SourceFile file = round.apply(tree.file());
      SyntaxTree repaired = file == tree.file() ? tree : reader.read(file);
      if (repaired.problems().size() > tree.problems().size()) {
        untouched.put(file.path(), "Not repaired: a repair would break the file.");
        sound = false;
      }
      trees.add(repaired);
    }
    if (sound) {
      fixed.addAll(round.fixed());
      inputs = inputs.withTrees(trees);
      linting = linter.lint(inputs);
    }
    return sound;
  }

  @Override
  public boolean includes(SourceFile file) {
    if (untouched.containsKey(file.path())) {
      return false;
    }
    Optional<String> obstacle = targets.obstacle(file);
    if (obstacle.isPresent()) {
      untouched.put(file.path(), obstacle.get());
    }
    return obstacle.isEmpty();
  }
}
