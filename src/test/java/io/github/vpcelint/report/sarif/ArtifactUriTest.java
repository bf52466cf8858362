package io.github.vpcelint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {
  @ParameterizedTest
  @CsvSource({
    "templates/a.yaml, templates/a.yaml",
    "a b#c?d%.yaml, a%20b%23c%3Fd%25.yaml",
    "a:b/[c].yaml, a%3Ab/%5Bc%5D.yaml",
    "ü/日.yaml, %C3%BC/%E6%97%A5.yaml",
    "../outside.yaml, ../outside.yaml",
    "/tmp/a b.yaml, file:///tmp/a%20b.yaml",
    "C:/work/a.yaml, file:///C:/work/a.yaml",
  })
  void pathBecomesAReference(String path, String uri) {
    assertThat(ArtifactUri.of(path)).isEqualTo(uri);
  }

  @Property
  void everyPathCanBeReadBack(@ForAll @NotEmpty String name) {
    String path = "folder/" + name.replaceAll("\\p{Cs}", "x");

    assertThat(URI.create(ArtifactUri.of(path)).getPath()).isEqualTo(path);
  }
}
