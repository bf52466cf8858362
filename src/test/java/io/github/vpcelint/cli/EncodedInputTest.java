package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as editors and shells of other systems write them have the same findings at the same
 * places. PowerShell's {@code >} writes UTF-16 with a byte order mark and CRLF, for one.
 */
class EncodedInputTest {
  private static final String DESCRIBED =
      """
      {
          "VpcEndpoints": [
              {
                  "VpcEndpointId": "vpce-0a1b2c3d4e5f60718",
                  "VpcEndpointType": "Interface",
                  "VpcId": "vpc-0a1b2c3d4e5f60718",
                  "ServiceName": "com.amazonaws.eu-central-1.elasticache",
                  "State": "available",
                  "PolicyDocument": "{\\n  \\"Version\\": \\"2012-10-17\\",\\n  \\"Statement\\": [{\\n    \\"Effect\\": \\"Allow\\", \\"Principal\\": {\\"AWS\\": \\"111122223333\\"}, \\"Action\\": \\"elasticache:Descibe*\\", \\"Resource\\": \\"*\\"}]\\n}",
                  "RouteTableIds": [],
                  "SubnetIds": ["subnet-0a1b2c3d4e5f60718"],
                  "PrivateDnsEnabled": true,
                  "OwnerId": "111122223333"
              }
          ]
      }
      """;

  @TempDir private Path folder;

  /** A file's name and its text. */
  record Input(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Input> inputs() throws IOException {
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("described.json", DESCRIBED));
    for (String file :
        List.of(
            "fixtures/seed/endpoint.yaml",
            "fixtures/seed/endpoint.tf.json",
            "fixtures/seed/deny-one-account.json",
            "fixtures/unused-suppression/bad-comment.yaml",
            "fixtures/unknown-action/bad-heredoc.tf",
            "src/test/terraform/duplicate-endpoints/plan.json")) {
      inputs.add(new Input(Path.of(file).getFileName().toString(), read(Path.of(file))));
    }
    return inputs;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void findingsAreTheSameInEveryEncoding(Input input) throws IOException {
    String plain = check(input.name(), input.text().getBytes(StandardCharsets.UTF_8));
    assertThat(plain).contains(input.name() + ":");

    String windows = input.text().replace("\n", "\r\n");
    for (String text : List.of(input.text(), windows)) {
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        for (String mark : List.of("", "\uFEFF")) {
          assertThat(check(input.name(), (mark + text).getBytes(charset)))
              .describedAs("%s, mark %s, CRLF %s", charset, !mark.isEmpty(), text == windows)
              .isEqualTo(plain);
        }
      }
    }
  }

  private String check(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    Outcome outcome =
        Call.in(folder).run("check", "-f", "compact", "--show-files", "--root", ".", name);
    assertThat(outcome.err()).isEmpty();
    return outcome.out();
  }
}
