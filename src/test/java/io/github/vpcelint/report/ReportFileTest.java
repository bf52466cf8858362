package io.github.vpcelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vpcelint.rule.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  private static final LintResult RESULT = Sample.result();

  @TempDir private Path folder;

  @Test
  void makesMissingFoldersAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("build").resolve("reports").resolve("lint.txt");

    ReportFile.write((result, out) -> out.append("déjà\n"), RESULT, file);

    assertThat(file).hasContent("déjà\n");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp*");
  }

  @Test
  void keepsTheOldReportWhenTheNewOneFails() throws IOException {
    Path file = Files.writeString(folder.resolve("lint.txt"), "old");
    Report failing =
        (result, out) -> {
          out.append("half");
          throw new IOException("no space left");
        };

    assertThatThrownBy(() -> ReportFile.write(failing, RESULT, file)).hasMessage("no space left");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp*");
  }

  @Test
  void replacesWhatALinkPointsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("lint.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file);

    ReportFile.write((result, out) -> out.append("new"), RESULT, link);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void refusesAFolder() throws IOException {
    Path target = Files.createDirectory(folder.resolve("reports"));

    assertThatThrownBy(() -> ReportFile.write((result, out) -> out.append("x"), RESULT, target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("reports is a folder");
  }
}
