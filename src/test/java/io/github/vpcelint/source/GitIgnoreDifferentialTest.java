package io.github.vpcelint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random trees with random ignore files, read as git itself reads them. */
class GitIgnoreDifferentialTest {
  private static final List<String> FOLDERS =
      List.of("a", "b", "ab", "a/b", "a/a", "b/ab", "a/b/c");
  private static final List<String> NAMES = List.of("a.json", "b.json", "ab.json", "a b.json");
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "ab",
          "c",
          ".json",
          "*",
          "**",
          "?",
          "/",
          "/",
          "/**/",
          "**/",
          "/**",
          "[ab]",
          "[!a]",
          "[a-b]*",
          "\\a",
          "\\*",
          " ",
          "\\ ",
          "[",
          "]",
          "[[:alpha:]]");

  @TempDir Path root;

  @BeforeEach
  void makeRepository() throws Exception {
    assumeThat(run(List.of("git", "init", "-q"), "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatGitDoesNotIgnore(long seed) throws Exception {
    Random random = new Random(seed);
    List<String> all = writeTree();
    for (int round = 0; round < 12; round++) {
      writeIgnoreFiles(random);
      List<String> expected = new ArrayList<>(all);
      expected.removeAll(ignoredByGit(all));

      List<String> found =
          FileFinder.find(List.of("."), root, root, (path, folder) -> false).files().stream()
              .map(FoundFiles.Found::path)
              .toList();

      assertThat(found).as(this::ignoreFiles).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private List<String> writeTree() throws IOException {
    List<String> all = new ArrayList<>();
    for (String name : NAMES) {
      all.add(name);
    }
    for (String folder : FOLDERS) {
      Files.createDirectories(root.resolve(folder));
      for (String name : NAMES) {
        all.add(folder + "/" + name);
      }
    }
    for (String path : all) {
      Files.writeString(root.resolve(path), "{}");
    }
    return all;
  }

  private void writeIgnoreFiles(Random random) throws IOException {
    Files.writeString(root.resolve(".gitignore"), patterns(random));
    Files.writeString(root.resolve("a/.gitignore"), patterns(random));
    Files.writeString(root.resolve("a/b/.gitignore"), patterns(random));
    Files.writeString(root.resolve(".git/info/exclude"), patterns(random));
  }

  private static String patterns(Random random) {
    StringBuilder text = new StringBuilder();
    for (int line = random.nextInt(4); line > 0; line--) {
      text.append(pattern(random)).append(random.nextInt(8) == 0 ? "\r\n" : "\n");
    }
    return text.toString();
  }

  private static String pattern(Random random) {
    StringBuilder pattern = new StringBuilder(random.nextInt(3) == 0 ? "!" : "");
    for (int piece = 1 + random.nextInt(4); piece > 0; piece--) {
      pattern.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    // Git's manual has "a**" mean "a*", but git itself cuts the "a" off and reads a "**"; and git
    // lets a slash stand in brackets, where it can match nothing.
    boolean unclear = pattern.toString().matches(".*[^/!]\\*\\*.*/.*|.*\\[.*/.*");
    return unclear ? pattern(random) : pattern.toString();
  }

  private String ignoreFiles() {
    StringBuilder text = new StringBuilder();
    for (String name :
        List.of(".gitignore", "a/.gitignore", "a/b/.gitignore", ".git/info/exclude")) {
      try {
        text.append(name).append(":\n").append(Files.readString(root.resolve(name)));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return text.toString();
  }

  private List<String> ignoredByGit(List<String> paths) throws Exception {
    String out =
        run(
            List.of("git", "-c", "core.excludesFile=", "check-ignore", "--stdin", "-z"),
            String.join("\0", paths) + "\0");
    return List.of(out.split("\0"));
  }

  private String run(List<String> command, String input) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(root.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return "there is no git here";
    }
    process.getOutputStream().write(input.getBytes(UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return out;
  }
}
