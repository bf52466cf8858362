package io.github.vpcelint.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that a template names, read when it does. Only files inside of the root are: paths that
 * leave it, and links that lead out of it, are refused before anything is read.
 *
 * <p>Not safe for several threads.
 */
public final class RootFiles {
  private final Optional<Path> root;
  private final ContentReader reader;
  private final Map<String, Named> known = new HashMap<>();
  private final List<SourceFile> given = new ArrayList<>();
  private int noted;

  private RootFiles(Optional<Path> root, int mostBytes) {
    this.root = root;
    this.reader = new ContentReader(mostBytes);
  }

  /**
   * The files inside of a folder.
   *
   * @param root the folder that paths in reports start from
   * @param mostBytes largest file in bytes that is read
   */
  public static RootFiles in(Path root, int mostBytes) {
    return new RootFiles(Optional.of(root), mostBytes);
  }

  /** No files at all: whatever is named is missing. */
  public static RootFiles none() {
    return new RootFiles(Optional.empty(), 0);
  }

  /** Gives a file that was read already, which may have been changed since, for what it is now. */
  public void add(SourceFile file) {
    given.add(file);
  }

  /** The files that were given, in their order. */
  public List<SourceFile> given() {
    return given;
  }

  /** What a path leads to. */
  public sealed interface Named {}

  /**
   * A text file inside of the root.
   *
   * @param file the file
   */
  public record Found(SourceFile file) implements Named {}

  /** A path that leaves the root; nothing was read. */
  public record Outside() implements Named {}

  /** No file, or one that is no text or cannot be read. */
  public record Missing() implements Named {}

  /**
   * Reads a file.
   *
   * @param folder folder that the path starts from, relative to the root; empty for the root
   * @param path the path as a template names it
   */
  public Named read(String folder, String path) {
    Optional<String> inside = inside(folder, path);
    if (inside.isEmpty()) {
      return new Outside();
    }
    // Most runs read no file that a template names, and start quicker without this.
    while (noted < given.size()) {
      SourceFile file = given.get(noted++);
      known.put(file.path(), new Found(file));
    }
    Named before = known.get(inside.get());
    if (before == null) {
      before = open(inside.get());
      known.put(inside.get(), before);
    }
    return before;
  }

  private Named open(String path) {
    if (root.isEmpty()) {
      return new Missing();
    }
    try {
      Optional<Path> real = real(path);
      if (real.isEmpty()) {
        return new Outside();
      }
      if (!real.get().toFile().isFile()) {
        return new Missing();
      }
      return reader.read(real.get(), path) instanceof FileContent.Text text
          ? new Found(text.file())
          : new Missing();
    } catch (IOException | IllegalArgumentException none) {
      return new Missing();
    }
  }

  /** Where a path leads when all links are followed; nothing when that is outside of the root. */
  private Optional<Path> real(String path) throws IOException {
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Path real = root.get().resolve(path).toRealPath();
    return real.startsWith(root.get().toRealPath()) ? Optional.of(real) : Optional.empty();
  }

  /** The bytes of a file, which need not be a text; nothing when there is none in the root. */
  public Optional<byte[]> bytes(String folder, String path) {
    try {
      Optional<String> inside = inside(folder, path);
      Optional<Path> real = inside.isPresent() ? real(inside.get()) : Optional.empty();
      return real.isPresent() && real.get().toFile().isFile()
          ? reader.bytes(real.get().toFile())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /**
   * All files in a folder and below, by their paths from there, sorted; nothing when the folder is
   * outside of the root or has too many.
   */
  public Optional<List<String>> below(String folder, String path) {
    try {
      Optional<String> inside = inside(folder, path);
      Optional<Path> real = inside.isPresent() ? real(inside.get()) : Optional.empty();
      return real.isPresent() ? FilesBelow.list(real.get().toFile()) : Optional.empty();
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The names of the files in a folder, sorted; none when it leaves the root. */
  public List<String> list(String folder) {
    Optional<String> inside = inside(folder, "");
    List<String> names = new ArrayList<>();
    if (root.isEmpty() || inside.isEmpty()) {
      return names;
    }
    try {
      Optional<Path> real = real(inside.get());
      File[] files = real.isPresent() ? real.get().toFile().listFiles() : null;
      for (File file : files == null ? new File[0] : files) {
        if (file.isFile()) {
          names.add(file.getName());
        }
      }
    } catch (IOException | IllegalArgumentException none) {
      return names;
    }
    String[] sorted = names.toArray(new String[0]);
    Arrays.sort(sorted);
    return List.of(sorted);
  }

  /**
   * A path relative to the root without dots; nothing when it leaves the root.
   *
   * @param folder folder that the path starts from, relative to the root
   * @param path the path
   */
  public static Optional<String> inside(String folder, String path) {
    boolean absolute =
        path.startsWith("/") || path.startsWith("~") || path.startsWith("\\") || hasDrive(path);
    if (absolute || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    String joined = folder + "/" + path.replace('\\', '/');
    int start = 0;
    while (start <= joined.length()) {
      int slash = joined.indexOf('/', start);
      int end = slash < 0 ? joined.length() : slash;
      String name = joined.substring(start, end);
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.remove(names.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
      start = end + 1;
    }
    return Optional.of(String.join("/", names));
  }

  private static boolean hasDrive(String path) {
    return path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
  }
}
