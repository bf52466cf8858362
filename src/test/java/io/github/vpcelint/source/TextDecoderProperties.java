package io.github.vpcelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextDecoderProperties {

  @Property
  void anyBytesGiveATextOrAReason(@ForAll byte[] bytes) {
    FileContent content = TextDecoder.decode("file", bytes);

    if (content instanceof FileContent.Text text) {
      SourceFile file = text.file();
      assertThat(file.byteOffset(file.text().length())).isEqualTo(bytes.length);
    } else if (content instanceof FileContent.Broken broken) {
      assertThat(broken.place().file().text()).contains(broken.place().text());
    }
  }

  @Property
  void everyCharacterKeepsItsPlaceInTheBytes(
      @ForAll @From("charsets") Charset charset, @ForAll String written) {
    // After the mark of UTF-16, a NUL makes the mark of UTF-32.
    Assume.that(!written.startsWith("\0"));
    byte[] bytes = ("\uFEFF" + written).getBytes(charset);

    FileContent content = TextDecoder.decode("file", bytes);

    assertThat(content).isInstanceOf(FileContent.Text.class);
    SourceFile file = ((FileContent.Text) content).file();
    for (int i = 0; i < file.text().length(); i++) {
      if (!Character.isLowSurrogate(file.text().charAt(i))) {
        int start = file.byteOffset(i);
        int end = file.byteOffset(file.text().offsetByCodePoints(i, 1));
        assertThat(new String(bytes, start, end - start, charset).codePointAt(0))
            .isEqualTo(file.text().codePointAt(i));
      }
    }
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE").map(Charset::forName);
  }
}
