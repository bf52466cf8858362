package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that does not take everything. */
class TextOutputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"Broken pipe", "The pipe is being closed", "The pipe has been ended (error 109)"})
  void readerThatGoesAwayIsNoError(String words) {
    TextOutput out = new TextOutput(new Failing(words));

    out.println("text");
    assertThat(out.trouble()).isEmpty();
  }

  @Test
  void fullDiskIsAnError() {
    TextOutput out = new TextOutput(new Failing("No space left on device"));

    out.println("text");
    assertThat(out.trouble()).contains("No space left on device");
  }

  @Test
  void checkEndsWithTheSameCodeWhenNobodyReadsOn() {
    Call.in(folder).file("bad.yaml", Samples.BAD_TEMPLATE);

    assertThat(check("Broken pipe")).isEqualTo(ExitCode.FINDINGS);
    assertThat(check("No space left on device")).isEqualTo(ExitCode.USAGE);
  }

  private int check(String words) {
    Session session = Call.in(folder).session(new Failing(words), OutputStream.nullOutputStream());
    return Main.run(new String[] {"check", "--root", ".", "bad.yaml"}, session);
  }

  private static final class Failing extends OutputStream {
    private final String words;

    Failing(String words) {
      this.words = words;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(words);
    }
  }
}
