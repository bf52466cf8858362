package io.github.vpcelint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.vpcelint.source.SourceFile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a file of parameters may have. */
class ParameterFileTest {
  private static Map<String, String> read(String text) throws ConfigurationException {
    boolean json = text.startsWith("{") || text.startsWith("[");
    return ParameterFile.read(SourceFile.of(json ? "params.json" : "params.yaml", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"ParameterKey\": \"Env\", \"ParameterValue\": \"prod\"},"
            + " {\"ParameterKey\": \"Count\", \"ParameterValue\": \"3\"}]",
        "[\"Env=prod\", \"Count=3\"]",
        "{\"Parameters\": {\"Env\": \"prod\", \"Count\": 3}, \"Tags\": {\"a\": \"b\"}}",
        "template-file-path: x.yaml\nparameters:\n  Env: prod\n  Count: 3\n"
      })
  void eachFormSaysTheSame(String text) throws ConfigurationException {
    assertThat(read(text)).containsExactlyInAnyOrderEntriesOf(Map.of("Env", "prod", "Count", "3"));
  }

  @Test
  void aPreviousValueIsNotKnown() throws ConfigurationException {
    assertThat(read("[{\"ParameterKey\": \"Env\", \"UsePreviousValue\": true}]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"Env": "prod"}                                | This is no file of parameters.
          [3]                                            | This is no parameter.
          [{"ParameterValue": "x"}]                      | This parameter has no ParameterKey.
          {"Parameters": {"Env": ["a"]}}                 | This must be a single value, not a list.
          {"Parameters": [                               | The text ends inside of the list
          """)
  void otherFormsAreMistakes(String text, String message) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> read(text))
        .satisfies(e -> assertThat(e.problems().get(0).message()).startsWith(message));
  }
}
