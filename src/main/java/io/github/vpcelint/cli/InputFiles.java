package io.github.vpcelint.cli;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.FileFinder;
import io.github.vpcelint.source.FoundFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and reads the files of a run. */
final class InputFiles {
  private final CheckSettings settings;
  private final RunLog log = new RunLog();
  private final InputReader reader;
  private final Set<String> named = new HashSet<>();
  private final List<SyntaxTree> trees = new ArrayList<>();
  private Optional<SourceFile> standardInput = Optional.empty();

  InputFiles(CheckSettings settings) {
    this.settings = settings;
    this.reader = new InputReader(settings.configuration().limits().syntax());
  }

  /**
   * Reads everything; what cannot be read is noted in the log.
   *
   * @param stdin standard input, read only when it is one of the paths
   */
  Inputs read(InputStream stdin) {
    List<String> paths = new ArrayList<>();
    for (String path : settings.paths()) {
      if (!path.equals(CheckSettings.STDIN)) {
        paths.add(path);
      }
    }
    List<FoundFiles.Found> found = find(paths);
    for (Input input : reader.readAll(found, settings.jobs())) {
      take(input);
    }
    if (paths.size() < settings.paths().size()) {
      takeStdin(stdin);
    }
    return new Inputs(trees, found, named, standardInput, log);
  }

  private List<FoundFiles.Found> find(List<String> paths) {
    CheckFolders folders = settings.folders();
    FoundFiles found =
        FileFinder.find(
            paths, folders.working(), folders.root(), settings.configuration().exclude());
    for (String missing : found.missing()) {
      log.addUnread(missing, "There is no such file or folder.");
    }
    for (String unreachable : found.unreachable()) {
      log.addUnread(
          unreachable,
          "The name of this file is not in the encoding of the locale, "
              + NameEncoding.current()
              + "; with LC_ALL=C.UTF-8 names are taken as UTF-8.");
    }
    for (FoundFiles.PassedOver passedOver : found.passedOver()) {
      log.add(new FileRecord(passedOver.path(), "", passedOver.reason()));
    }
    for (FoundFiles.Found file : found.files()) {
      if (file.named()) {
        named.add(file.path());
      }
    }
    return found.files();
  }

  private void takeStdin(InputStream stdin) {
    named.add(settings.stdinPath());
    try {
      Input input = reader.decode(settings.stdinPath(), stdin.readAllBytes());
      if (input.content() instanceof FileContent.Text text) {
        standardInput = Optional.of(text.file());
      }
      take(input);
      trees.sort(new ByPath());
    } catch (IOException e) {
      log.addUnread(settings.stdinPath(), "Standard input cannot be read: " + e.getMessage() + ".");
    }
  }

  private void take(Input input) {
    if (input.failure().isPresent()) {
      log.addFailure(input.path(), input.failure().get());
    } else if (input.tree().isPresent()) {
      trees.add(input.tree().get());
    } else if (input.content() instanceof FileContent.Broken broken) {
      log.add(new FileRecord(input.path(), "", "it cannot be read"));
      log.addUnread(input.path(), broken.message());
    } else {
      log.add(new FileRecord(input.path(), "", "not a text"));
    }
  }

  private static final class ByPath implements Comparator<SyntaxTree> {
    @Override
    public int compare(SyntaxTree a, SyntaxTree b) {
      return a.file().path().compareTo(b.file().path());
    }
  }
}
