package io.github.vpcelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  @Test
  void readsUtf8() {
    SourceFile file = text("{\"é\": \"😀\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(file.text()).isEqualTo("{\"é\": \"😀\"}");
    assertThat(file.encoding()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(file.byteOffset(0)).isZero();
  }

  @Test
  void leavesOutByteOrderMarkButCountsItsBytes() {
    SourceFile file = text(bytes(0xEF, 0xBB, 0xBF, 'a', 0xC3, 0xA9, 'b'));

    assertThat(file.text()).isEqualTo("aéb");
    assertThat(file.byteOffset(2)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithAndWithoutMark(String name) {
    Charset charset = Charset.forName(name);
    String written = "{\"a\": \"é😀\"}";

    SourceFile marked = text(("\uFEFF" + written).getBytes(charset));
    SourceFile bare = text(written.getBytes(charset));

    assertThat(marked.text()).isEqualTo(written);
    assertThat(marked.encoding()).isEqualTo(charset);
    assertThat(marked.byteOffset(2)).isEqualTo(6);
    assertThat(bare.text()).isEqualTo(written);
    assertThat(bare.byteOffset(2)).isEqualTo(4);
  }

  @Test
  void keepsReplacementCharacterThatStandsInTheFile() {
    assertThat(text("a\uFFFDb".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void showsTheFirstByteThatIsNotUtf8() {
    FileContent.Broken broken = broken(bytes('a', ':', '\n', ' ', 0xC3, 0xA9, 0xE9, ' ', 0xFF));

    assertThat(broken.cause()).isEqualTo(FileContent.Cause.ENCODING);
    assertThat(broken.place().startLine()).isEqualTo(2);
    assertThat(broken.place().startColumn()).isEqualTo(3);
    assertThat(broken.message())
        .isEqualTo("This file is not in UTF-8: the byte 0xE9 here starts no character.");
    assertThat(broken.help()).contains("UTF-8").contains("Windows-1252");
  }

  @Test
  void refusesSurrogatesAndLongFormsInUtf8() {
    assertThat(broken(bytes('a', 0xED, 0xA0, 0x80)).place().start()).isEqualTo(1);
    assertThat(broken(bytes('a', 'b', 0xC0, 0xAF)).place().start()).isEqualTo(2);
  }

  @Test
  void showsWhereUtf16BreaksOff() {
    FileContent.Broken odd = broken(bytes(0xFF, 0xFE, 'a', 0, 'b'));
    FileContent.Broken half = broken(bytes(0xFE, 0xFF, 0, 'a', 0xD8, 0x3D, 0, 'b'));

    assertThat(odd.place().start()).isEqualTo(1);
    assertThat(half.place().start()).isEqualTo(1);
    assertThat(half.message()).contains("UTF-16BE").contains("half of a character");
  }

  @Test
  void saysThatUtf32IsNotRead() {
    assertThat(broken(bytes(0xFF, 0xFE, 0, 0, 'a', 0, 0, 0)).message()).contains("UTF-32");
    assertThat(broken(bytes(0, 0, 0xFE, 0xFF, 0, 0, 0, 'a')).message()).contains("UTF-32");
  }

  @Test
  void passesOverWhatIsNoText() {
    assertThat(decode(bytes('P', 'K', 3, 4, 0, 0, 8, 0))).isInstanceOf(FileContent.NotText.class);
    assertThat(decode(bytes(0, 0, 0, 0))).isInstanceOf(FileContent.NotText.class);
    assertThat(decode(bytes('a', 0, 'b'))).isInstanceOf(FileContent.NotText.class);
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(text(bytes()).text()).isEmpty();
    assertThat(text(bytes(0xEF, 0xBB, 0xBF)).text()).isEmpty();
    assertThat(text(bytes(0xFF, 0xFE)).text()).isEmpty();
  }

  private static FileContent decode(byte[] bytes) {
    return TextDecoder.decode("file", bytes);
  }

  private static SourceFile text(byte[] bytes) {
    return ((FileContent.Text) decode(bytes)).file();
  }

  private static FileContent.Broken broken(byte[] bytes) {
    return (FileContent.Broken) decode(bytes);
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : values) {
      out.write(value);
    }
    return out.toByteArray();
  }
}
