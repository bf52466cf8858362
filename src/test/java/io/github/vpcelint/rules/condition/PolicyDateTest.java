package io.github.vpcelint.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01T00:00:00Z",
    "2026-03, 2026-03-01T00:00:00Z",
    "2026-03-31, 2026-03-31T00:00:00Z",
    "2026-03-31T12:30Z, 2026-03-31T12:30:00Z",
    "2026-03-31T12:30:15.123Z, 2026-03-31T12:30:15Z",
    "2026-03-31T12:30:15+02:00, 2026-03-31T10:30:15Z",
    "2026-03-31T23:30:15-05:30, 2026-04-01T05:00:15Z",
    "2026-03-31T12:30:15, 2026-03-31T12:30:15Z",
    "1774960215, 2026-03-31T12:30:15Z"
  })
  void formsOfIso8601AndSecondsAreRead(String text, Instant moment) {
    assertThat(PolicyDate.parse(text)).contains(moment.getEpochSecond());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "31.12.2030",
        "2026-13-01",
        "2026-02-30",
        "2026-3-1",
        "2026-03-31 12:30Z",
        "2026-03-31T12Z",
        "2026-03-31T12:60Z",
        "2026-03-31T12:30:15.Z",
        "2026-03-31T12:30:15+2:00",
        "2026-03-31T12:30:15ZZ",
        "2026-03-31Z",
        "2026-03T12:30Z",
        "2026-*",
        "tomorrow"
      })
  void otherTextsAreNoDates(String text) {
    assertThat(PolicyDate.parse(text)).isEmpty();
  }

  @Property
  void momentsAreReadAsJavaWritesThem(@ForAll @LongRange(max = 4_102_444_800L) long seconds) {
    String text = Instant.ofEpochSecond(seconds).toString();
    assertThat(PolicyDate.parse(text)).contains(seconds);
  }
}
