package io.github.vpcelint.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0/0",
        "10.20.0.0/16",
        "255.255.255.255",
        "::/0",
        "::1",
        "2001:DB8:1234:5678::/64",
        "1:2:3:4:5:6:7:8/128",
        "::ffff:10.0.0.1"
      })
  void rangesAreRead(String text) {
    assertThat(AddressRange.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/16",
        "10.20.0.0/",
        "10.20.0.0/33",
        "10.20.0.0/-1",
        "10.20.0/16",
        "10.20.0.256",
        "10.20.0.0.0",
        "10.20.0.*",
        " 10.20.0.0/16",
        "10.20.0.0/16 ",
        "::/129",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "12345::",
        "g::",
        ":",
        "vpc-0a1b2c3d"
      })
  void otherTextsAreNone(String text) {
    assertThat(AddressRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.20.7.9/16, 10.20.0.0/16",
    "255.255.255.255/1, 128.0.0.0/1",
    "1.2.3.4/0, 0.0.0.0/0",
    "2001:db8:1234:5678::17/64, 2001:db8:1234:5678::/64",
    "2001:db8:0:0:1:0:0:1/127, 2001:db8:0:0:1::/127",
    "ffff::1/0, ::/0",
    "1:0:2:3:4:5:6:7/124, 1:0:2:3:4:5:6:0/124"
  })
  void whatTheLengthLeavesOutIsCleared(String written, String network) {
    AddressRange range = range(written);
    assertThat(range.hasHostBits()).isTrue();
    assertThat(range.network()).isEqualTo(network);
    assertThat(range(network).hasHostBits()).isFalse();
  }

  @Test
  void rangesContainSmallerOnesOfTheirKind() {
    assertThat(range("10.0.0.0/8").contains(range("10.20.0.0/16"))).isTrue();
    assertThat(range("10.0.0.0/8").contains(range("10.0.0.0/8"))).isTrue();
    assertThat(range("10.20.0.0/16").contains(range("10.0.0.0/8"))).isFalse();
    assertThat(range("10.20.0.0/16").contains(range("10.21.0.0/24"))).isFalse();
    assertThat(range("0.0.0.0/0").contains(range("::1"))).isFalse();
    assertThat(range("::/0").contains(range("2001:db8::/32"))).isTrue();
  }

  private static AddressRange range(String text) {
    return AddressRange.parse(text).orElseThrow();
  }
}
