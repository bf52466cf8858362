package io.github.vpcelint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The forms of parameters that the SAM CLI takes.
 *
 * @see <a href="https://github.com/aws/aws-sam-cli/blob/develop/tests/unit/cli/test_types.py">its
 *     own tests</a>
 */
class ParameterOverridesTest {
  @Test
  void namesAndValues() {
    assertThat(ParameterOverrides.read("Env=prod  Vpc=vpc-1\nTags=a=b"))
        .isEqualTo(Map.of("Env", "prod", "Vpc", "vpc-1", "Tags", "a=b"));
  }

  @Test
  void keysAndValues() {
    assertThat(
            ParameterOverrides.read(
                "ParameterKey=Env,ParameterValue=prod ParameterKey=Zones,ParameterValue=a,b"))
        .isEqualTo(Map.of("Env", "prod", "Zones", "a,b"));
  }

  @Test
  void quotesAndEscapes() {
    assertThat(ParameterOverrides.read("A=\"one two\" B='x y' C=one\\ two D=\"say \\\"hi\\\"\" E="))
        .isEqualTo(Map.of("A", "one two", "B", "x y", "C", "one two", "D", "say \"hi\"", "E", ""));
  }

  @Test
  void otherWordsSayNothing() {
    assertThat(ParameterOverrides.read("=x file://params.json \"open")).isEmpty();
  }
}
