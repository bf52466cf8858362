package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.template.IgnoreEntry;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IgnoreCommentsTest {

  @Test
  void commentInABlockIsAboutTheBlockAndItsName() {
    List<IgnoreEntry> ignores =
        ignores(
            """
            {"resource": {"aws_vpc_endpoint": {
              "a": {"//": "vpcelint-ignore: private-dns-off, dns -- callers use the endpoint's name"},
              "b": {}
            }}}
            """);

    assertThat(ignores).hasSize(1);
    IgnoreEntry ignore = ignores.get(0);
    assertThat(ignore.rules()).containsExactly("private-dns-off", "dns");
    assertThat(ignore.reason()).isEqualTo("callers use the endpoint's name");
    assertThat(ignore.span().text()).startsWith("\"vpcelint-ignore:");
    assertThat(ignore.scope().text()).startsWith("\"a\": {").endsWith("}");
    assertThat(ignore.scope().text()).doesNotContain("\"b\"");
  }

  @Test
  void commentInAListOfOneBlockIsAboutTheNameBeforeIt() {
    List<IgnoreEntry> ignores =
        ignores("{\"resource\": {\"x\": {\"a\": [{\"//\": \"vpcelint-ignore: dns\"}]}}}");

    assertThat(ignores.get(0).scope().text()).startsWith("\"a\"");
    assertThat(ignores.get(0).reason()).isEmpty();
  }

  @Test
  void commentAtTheTopIsAboutTheFile() {
    List<IgnoreEntry> ignores = ignores("{\"//\": \"vpcelint-ignore: dns\", \"resource\": {}}");

    assertThat(ignores.get(0).scope().text()).startsWith("{").endsWith("}");
  }

  @Test
  void otherCommentsSayNothing() {
    assertThat(ignores("{\"//\": \"see vpcelint-ignore: dns\", \"locals\": {\"//\": [1]}}"))
        .isEmpty();
  }

  private static List<IgnoreEntry> ignores(String text) {
    return Terraform.loaded(Map.of("main.tf.json", text), LoadOptions.NONE).stream()
        .map(Loaded::ignores)
        .flatMap(List::stream)
        .toList();
  }
}
