package io.github.vpcelint.cli;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.FileFinder;
import io.github.vpcelint.source.FoundFiles;
import io.github.vpcelint.syntax.SyntaxTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds and reads the files of a run. */
final class InputFiles {
  private final CheckSettings settings;
  private final RunLog log;
  private final InputReader reader;
  private final Set<String> named = new HashSet<>();

  InputFiles(CheckSettings settings, RunLog log) {
    this.settings = settings;
    this.log = log;
    this.reader = new InputReader(settings.configuration().limits().syntax());
  }

  /**
   * The files, sorted by path; what cannot be read is noted in the log.
   *
   * @param stdin standard input, read only when it is one of the paths
   */
  List<SyntaxTree> read(InputStream stdin) {
    List<String> paths = new ArrayList<>();
    for (String path : settings.paths()) {
      if (!path.equals(CheckSettings.STDIN)) {
        paths.add(path);
      }
    }
    List<SyntaxTree> trees = new ArrayList<>();
    for (Input input : reader.readAll(find(paths), settings.jobs())) {
      take(input, trees);
    }
    if (paths.size() < settings.paths().size()) {
      takeStdin(stdin, trees);
    }
    return trees;
  }

  /** The paths of the files that the command line names, standard input included. */
  Set<String> named() {
    return named;
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

  private void takeStdin(InputStream stdin, List<SyntaxTree> trees) {
    named.add(settings.stdinPath());
    try {
      take(reader.decode(settings.stdinPath(), stdin.readAllBytes()), trees);
      trees.sort(new ByPath());
    } catch (IOException e) {
      log.addUnread(settings.stdinPath(), "Standard input cannot be read: " + e.getMessage() + ".");
    }
  }

  private void take(Input input, List<SyntaxTree> trees) {
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
