package io.github.vpcelint.cli;

import io.github.vpcelint.source.AtomicFile;
import io.github.vpcelint.source.FoundFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.template.FileReading;
import io.github.vpcelint.template.InputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where repaired texts go: into the files that they were read from, below the root. */
final class FixTargets {
  private final Path root;
  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, InputKind> records = new HashMap<>();
  private final Optional<SourceFile> standardInput;

  /**
   * The targets of a run.
   *
   * @param inputs the files as they were read
   * @param readings what each of them was read as
   * @param root folder that holds all that may be changed
   */
  FixTargets(Inputs inputs, List<FileReading> readings, Path root) {
    this.root = root;
    this.standardInput = inputs.standardInput();
    for (FileReading reading : readings) {
      for (InputKind kind : reading.kinds()) {
        if (kind.isRecord()) {
          records.put(reading.file().path(), kind);
        }
      }
    }
    for (FoundFiles.Found found : inputs.found()) {
      files.put(found.path(), found.file());
    }
  }

  /** Why a file is not changed, as a sentence; empty when it can be. */
  Optional<String> obstacle(SourceFile file) {
    InputKind record = records.get(file.path());
    if (record != null) {
      return Optional.of(
          "Not repaired: this is a " + record.label() + "; repair what it was made from.");
    }
    boolean stdin = standardInput.isPresent() && standardInput.get().path().equals(file.path());
    return stdin ? Optional.empty() : obstacleOnDisk(file);
  }

  private Optional<String> obstacleOnDisk(SourceFile file) {
    Path target = files.get(file.path());
    if (target == null) {
      return Optional.of("Not repaired: it is not one of the files that are checked.");
    }
    try {
      Path real = target.toRealPath();
      if (!real.startsWith(root.toRealPath())) {
        return Optional.of(
            "Not repaired: it lies outside of " + root + "; --root DIR names another folder.");
      }
      return Files.isRegularFile(real) && Files.isWritable(real)
          ? Optional.empty()
          : Optional.of("Not repaired: it cannot be written.");
    } catch (IOException e) {
      return Optional.of("Not repaired: " + e.getMessage() + ".");
    }
  }

  /**
   * Replaces a file.
   *
   * @param before the text that was read
   * @param after the text to write
   * @throws IOException when it cannot be written, or is not what was read any more
   */
  void write(SourceFile before, SourceFile after) throws IOException {
    Path target = files.get(before.path());
    Optional<String> obstacle = obstacleOnDisk(before);
    if (target == null || obstacle.isPresent()) {
      throw new IOException(obstacle.orElse("it was not read from a file"));
    }
    if (!Arrays.equals(Files.readAllBytes(target), before.bytes())) {
      throw new IOException("it was changed in the meantime");
    }
    AtomicFile.write(target, out -> out.write(after.bytes()));
  }
}
