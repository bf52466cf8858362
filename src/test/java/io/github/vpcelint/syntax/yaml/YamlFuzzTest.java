package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.TextDecoder;
import io.github.vpcelint.syntax.LocatedTrees;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.Words;
import org.junit.jupiter.api.Tag;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** Any bytes give trees or problems with places in the file, and what SnakeYAML reads in them. */
@Tag("slow")
class YamlFuzzTest {

  @FuzzTest(maxDuration = "", maxExecutions = 250_000)
  void readsAnyBytesOrSaysWhyNot(byte[] bytes) {
    if (TextDecoder.decode("file.yaml", bytes) instanceof FileContent.Text text) {
      SourceFile file = text.file();
      LocatedTrees.check(YamlReader.read(file, SyntaxLimits.DEFAULT));
      YamlReader.comments(file, "");
      if (isComparable(file.text())) {
        assertThat(YamlScannerProperties.events(new YamlScanner(file, Words.ofOneText())))
            .isEqualTo(
                YamlScannerProperties.events(
                    new ScannerImpl(new StreamReader(file.text()), new LoaderOptions())));
      }
    }
  }

  // SnakeYAML counts code points, refuses a character when it comes near it, and takes digits of
  // every script; in a tag it takes half an escape at the end of the file, and a sign for a digit;
  // a carriage return at the very end starts no line, so an error is noticed later.
  private static boolean isComparable(String text) {
    return text.chars().allMatch(c -> c < 0x80 && StreamReader.isPrintable(c))
        && text.lastIndexOf('%') < text.length() - 2
        && !text.endsWith("\r")
        && !text.contains("%+")
        && !text.contains("%-");
  }
}
