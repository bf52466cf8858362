package io.github.vpcelint.config;

import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.source.ContentReader;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and reads the configuration file. */
public final class ConfigurationFile {
  /** The file's name. */
  public static final String NAME = ".vpcelint.yaml";

  private ConfigurationFile() {}

  /**
   * The nearest configuration file.
   *
   * @param start the folder to start in
   * @param top the last folder to look into, going upwards
   */
  public static Optional<Path> nearest(Path start, Path top) {
    for (File folder = start.toFile(); folder != null; folder = folder.getParentFile()) {
      File file = new File(folder, NAME);
      if (file.isFile()) {
        return Optional.of(file.toPath());
      }
      if (folder.equals(top.toFile())) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration file.
   *
   * @param file the file
   * @param root folder that paths in reports start from
   * @param names the rules that exist
   */
  public static Configuration read(Path file, Path root, RuleNames names)
      throws ConfigurationException {
    String path = path(file, root);
    FileContent content = new ContentReader(SyntaxLimits.DEFAULT.fileBytes()).read(file, path);
    if (content instanceof FileContent.Text text) {
      return read(text.file(), home(file), names);
    }
    ConfigurationProblem problem =
        content instanceof FileContent.Broken broken
            ? new ConfigurationProblem(broken.place(), broken.message(), broken.help())
            : new ConfigurationProblem(
                SourceFile.of(path, "").at(0), "This file is not a text.", "");
    throw new ConfigurationException(List.of(problem));
  }

  /**
   * Reads a configuration.
   *
   * @param file the text; its patterns start from the folder of its path
   * @param home the folder that files named in it start from
   * @param names the rules that exist
   */
  static Configuration read(SourceFile file, Path home, RuleNames names)
      throws ConfigurationException {
    SyntaxTree tree = new SyntaxReader(SyntaxLimits.DEFAULT).read(file);
    List<ConfigurationProblem> problems = new ArrayList<>();
    for (SyntaxProblem problem : tree.problems()) {
      problems.add(new ConfigurationProblem(problem.span(), problem.message(), problem.help()));
    }
    Configuration configuration = Configuration.NONE;
    if (tree.documents().size() > 1) {
      problems.add(
          new ConfigurationProblem(
              tree.documents().get(1).span(), "There must be only one YAML document here.", ""));
    } else if (problems.isEmpty() && !tree.documents().isEmpty()) {
      configuration =
          ConfigurationReader.read(
              tree.documents().get(0), folder(file.path()), home, names, problems);
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return configuration;
  }

  private static Path home(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file : folder;
  }

  private static String path(Path file, Path root) {
    Path path = file.startsWith(root) ? root.relativize(file) : file;
    return path.toString().replace(File.separatorChar, '/');
  }

  /** The folder that patterns start from; that of a file outside of the root is the root. */
  private static String folder(String path) {
    boolean inside = !new File(path).isAbsolute();
    return inside ? path.substring(0, path.lastIndexOf('/') + 1) : "";
  }
}
