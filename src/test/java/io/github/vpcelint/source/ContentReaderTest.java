package io.github.vpcelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
  @TempDir Path folder;

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{}");

    FileContent content = new ContentReader(10).read(file, "sub/a.json");

    assertThat(content).isInstanceOf(FileContent.Text.class);
    SourceFile source = ((FileContent.Text) content).file();
    assertThat(source.path()).isEqualTo("sub/a.json");
    assertThat(source.text()).isEqualTo("{}");
  }

  @Test
  void readsUpToTheLimitAndNotAByteMore() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "1234");

    assertThat(new ContentReader(4).read(file, "a.json")).isInstanceOf(FileContent.Text.class);
    FileContent content = new ContentReader(3).read(file, "a.json");
    assertThat(content).isInstanceOf(FileContent.Broken.class);
    FileContent.Broken broken = (FileContent.Broken) content;
    assertThat(broken.cause()).isEqualTo(FileContent.Cause.SIZE);
    assertThat(broken.message())
        .isEqualTo("This file has 4 bytes, more than the 3 bytes that are read.");
    assertThat(broken.place().file().path()).isEqualTo("a.json");
  }

  @Test
  void holdsBytesInMemoryToTheSameLimit() {
    byte[] text = " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
    FileContent content = new ContentReader(1 << 20).decode("-", text);

    assertThat(((FileContent.Broken) content).message()).contains("more than the 1 MiB");
  }

  @Test
  void keepsTheBeginningOfWhatIsTooLarge() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "\u00e9".repeat(50_000));

    FileContent content = new ContentReader(99_999).read(file, "a.json");
    assertThat(((FileContent.Broken) content).place().file().text())
        .startsWith("\u00e9".repeat(1000))
        .hasSizeLessThan(50_000);
  }

  @Test
  void picturesAreNoTextHoweverLarge() throws IOException {
    Path file = Files.write(folder.resolve("a.json"), new byte[100]);

    assertThat(new ContentReader(10).read(file, "a.json")).isInstanceOf(FileContent.NotText.class);
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    FileContent content = new ContentReader(10).read(folder.resolve("none.json"), "none.json");

    FileContent.Broken broken = (FileContent.Broken) content;
    assertThat(broken.cause()).isEqualTo(FileContent.Cause.ACCESS);
    assertThat(broken.message())
        .startsWith("This file cannot be read: ")
        .doesNotContain(folder.toString());
  }
}
