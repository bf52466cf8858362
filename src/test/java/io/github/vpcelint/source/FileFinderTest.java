package io.github.vpcelint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
  private static final Exclusion NOTHING = (path, folder) -> false;

  @TempDir Path temporary;

  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectories(temporary.resolve("root"));
  }

  @Test
  void walksForNamesThatCanMatterInOrder() throws IOException {
    write("b.yaml", "a.json", "sub/c.yml", "sub/d.template", "e.tf.json", "F.JSON");
    write("readme.md", "x.txt", "json", "yaml/none.sh");

    assertThat(found("."))
        .containsExactly("F.JSON", "a.json", "b.yaml", "e.tf.json", "sub/c.yml", "sub/d.template");
  }

  @Test
  void readsAnyFileThatIsNamed() throws IOException {
    write("policy.txt", "main.tf");

    assertThat(found("policy.txt", "main.tf")).containsExactly("main.tf", "policy.txt");
    assertThat(find("policy.txt").files().get(0).named()).isTrue();
  }

  @Test
  void takesEachFileOnce() throws IOException {
    write("sub/a.json");

    FoundFiles found = find(".", "sub", "sub/a.json", root.resolve("sub/a.json").toString());

    assertThat(found.files()).extracting(FoundFiles.Found::path).containsExactly("sub/a.json");
    assertThat(found.files().get(0).named()).isTrue();
  }

  @Test
  void namesMissingPathsAsTyped() {
    assertThat(find("none/a.json", "./b").missing()).containsExactly("none/a.json", "./b");
  }

  @Test
  void reportsPathsFromTheRootWhereverItIsCalled() throws IOException {
    write("sub/deep/a.json");

    FoundFiles found =
        FileFinder.find(List.of("../sub/./deep/a.json"), root.resolve("sub"), root, NOTHING);

    assertThat(found.files()).extracting(FoundFiles.Found::path).containsExactly("sub/deep/a.json");
  }

  @Test
  void reportsFilesOutsideOfTheRootFromThere() throws IOException {
    Files.writeString(temporary.resolve("a.json"), "{}");

    assertThat(found("../a.json")).containsExactly("../a.json");
  }

  @Test
  void skipsFoldersThatHoldOthersFiles() throws IOException {
    write("node_modules/a/a.json", ".terraform/b.json", ".git/c.json", "sub/node_modules/d.json");
    write(".github/e.yml");

    FoundFiles found = find(".");

    assertThat(found.files()).extracting(FoundFiles.Found::path).containsExactly(".github/e.yml");
    assertThat(found.passedOver())
        .extracting(FoundFiles.PassedOver::path)
        .containsExactly(".git/", ".terraform/", "node_modules/", "sub/node_modules/");
  }

  @Test
  void walksASkippedOrIgnoredFolderThatIsNamed() throws IOException {
    write("node_modules/a.json", "build/b.json", "c.json");
    Files.writeString(root.resolve(".gitignore"), "build/\n");

    FoundFiles found = find(".", "node_modules", "build");

    assertThat(found.files())
        .extracting(FoundFiles.Found::path)
        .containsExactly("build/b.json", "c.json", "node_modules/a.json");
    assertThat(found.passedOver()).isEmpty();
  }

  @Test
  void honoursIgnoreFilesOfEveryFolder() throws IOException {
    write("a.json", "gen/b.json", "sub/gen/c.json", "sub/keep.json", "sub/drop.json");
    Files.writeString(root.resolve(".gitignore"), "drop.json\n/gen/\n");
    Files.writeString(root.resolve("sub/.gitignore"), "!drop.json\nkeep.json\n");
    Files.createDirectories(root.resolve(".git/info"));
    Files.writeString(root.resolve(".git/info/exclude"), "a.json\n");

    FoundFiles found = find(".");

    assertThat(found.files())
        .extracting(FoundFiles.Found::path)
        .containsExactly("sub/drop.json", "sub/gen/c.json");
    assertThat(found.passedOver())
        .contains(
            new FoundFiles.PassedOver("a.json", "ignored by .git/info/exclude"),
            new FoundFiles.PassedOver("gen/", "ignored by .gitignore"),
            new FoundFiles.PassedOver("sub/keep.json", "ignored by sub/.gitignore"));
  }

  @Test
  void honoursIgnoreFilesAboveTheFolderThatIsNamed() throws IOException {
    write("sub/deep/a.json", "sub/deep/b.json");
    Files.createDirectories(root.resolve(".git"));
    Files.writeString(root.resolve(".gitignore"), "/sub/deep/a.json\n");

    FoundFiles found =
        FileFinder.find(List.of("deep"), root.resolve("sub"), root.resolve("sub"), NOTHING);

    assertThat(found.files()).extracting(FoundFiles.Found::path).containsExactly("deep/b.json");
  }

  @Test
  void letsOwnIgnoreFileAddAndBringBack() throws IOException {
    write("a.json", "b.json", "sub/c.json");
    Files.writeString(root.resolve(".vpcelintignore"), "a.json\n!sub/c.json\n");
    Files.writeString(root.resolve("sub/.gitignore"), "c.json\n");

    assertThat(found(".")).containsExactly("b.json", "sub/c.json");
  }

  @Test
  void saysThatVariableFilesInHclAreNotRead() throws IOException {
    write("main.tf", "main.tofu", "prod.tfvars");

    FoundFiles found = find(".");

    assertThat(found.files())
        .extracting(FoundFiles.Found::path)
        .containsExactly("main.tf", "main.tofu");
    assertThat(found.passedOver())
        .extracting(FoundFiles.PassedOver::path)
        .containsExactly("prod.tfvars");
  }

  @Test
  void followsLinksOnlyInsideTheRootAndSurvivesLoops() throws IOException {
    write("real/a.json", "walked/own.json");
    Files.writeString(temporary.resolve("outside.json"), "{}");
    Files.createDirectories(temporary.resolve("other"));
    link("walked/out.json", "../../outside.json");
    link("walked/outside", "../../other");
    link("walked/in.yaml", "../real/a.json");
    link("walked/loop", "..");
    link("walked/none.json", "nowhere.json");

    FoundFiles found = find("walked");

    assertThat(found.files())
        .extracting(FoundFiles.Found::path)
        .containsExactly("real/a.json", "walked/own.json");
    assertThat(found.passedOver())
        .containsExactly(
            new FoundFiles.PassedOver("walked/none.json", "the link leads nowhere"),
            new FoundFiles.PassedOver("walked/out.json", "the link leads out of the root"),
            new FoundFiles.PassedOver("walked/outside", "the link leads out of the root"));
  }

  @Test
  void findsTheRepositoryAboveAFolder() throws IOException {
    Path deep = Files.createDirectories(root.resolve("x/y"));
    Files.writeString(root.resolve("x/.git"), "gitdir: elsewhere\n");

    assertThat(RepositoryRoot.above(deep)).contains(root.resolve("x"));
  }

  private FoundFiles find(String... arguments) {
    return FileFinder.find(List.of(arguments), root, root, NOTHING);
  }

  private List<String> found(String... arguments) {
    return find(arguments).files().stream().map(FoundFiles.Found::path).toList();
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}");
    }
  }

  private void link(String path, String target) {
    assumeThatCode(() -> Files.createSymbolicLink(root.resolve(path), Path.of(target)))
        .doesNotThrowAnyException();
  }
}
