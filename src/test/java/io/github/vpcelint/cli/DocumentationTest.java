package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The documents name every command, option and key. To write the tables of commands and options
 * anew: {@code ./mvnw test -Dtest=DocumentationTest -Dupdate=true}.
 */
class DocumentationTest {
  private static final Path COMMAND_LINE = Path.of("docs", "command-line.md");
  private static final String BEGIN = "<!-- options: written by DocumentationTest -->\n";
  private static final String END = "<!-- end of options -->\n";

  @Test
  void tablesOfOptionsAreThoseOfTheCommandLine() throws IOException {
    String document = Files.readString(COMMAND_LINE);
    assertThat(document).containsSubsequence(BEGIN, END);
    String expected =
        document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
            + tables(commandLine())
            + document.substring(document.indexOf(END));

    if (Boolean.getBoolean("update")) {
      Files.writeString(COMMAND_LINE, expected);
    } else {
      assertThat(document)
          .describedAs("written anew by ./mvnw test -Dtest=DocumentationTest -Dupdate=true")
          .isEqualTo(expected);
    }
  }

  @Test
  void everyKeyOfTheConfigurationIsExplained() throws IOException {
    String document = Files.readString(Path.of("docs", "configuration.md"));
    Path path = Path.of("schemas", "vpcelint.schema.json");
    SourceFile file = SourceFile.of("schema.json", Files.readString(path));
    Node schema = JsonReader.read(file, SyntaxLimits.DEFAULT).documents().get(0);

    List<String> keys = new ArrayList<>();
    collectKeys(schema, keys);
    assertThat(keys).contains("select", "reason", "alias-nodes", "var-files");
    for (String key : keys) {
      assertThat(document).contains("`" + key + "`");
    }
  }

  private static CommandLine commandLine() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return CommandLines.of(Call.in(Path.of("")).session(nowhere, nowhere));
  }

  private static void collectKeys(Node node, List<String> keys) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        if (entry.key().text().equals("properties")
            && entry.value() instanceof MappingNode properties) {
          properties.entries().forEach(property -> keys.add(property.key().text()));
        }
        collectKeys(entry.value(), keys);
      }
    }
  }

  private static String tables(CommandLine line) {
    StringBuilder text = new StringBuilder("\n| command | does |\n|---|---|\n");
    for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
      String does = command.getValue().getCommandSpec().usageMessage().description()[0];
      text.append("| `vpcelint %s` | %s |\n".formatted(usage(command), does));
    }
    for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
      List<OptionSpec> options =
          command.getValue().getCommandSpec().options().stream()
              .filter(option -> !option.longestName().equals("--help"))
              .toList();
      if (!options.isEmpty()) {
        text.append("\n| option of `%s` | meaning |\n|---|---|\n".formatted(command.getKey()));
        options.forEach(option -> text.append(row(option)));
      }
    }
    return text.append('\n').toString();
  }

  private static String usage(Map.Entry<String, CommandLine> command) {
    StringBuilder usage = new StringBuilder(command.getKey());
    for (PositionalParamSpec path : command.getValue().getCommandSpec().positionalParameters()) {
      boolean optional = path.arity().min() == 0;
      usage.append(optional ? " [" + path.paramLabel() + "…]" : " " + path.paramLabel());
    }
    return usage.toString();
  }

  private static String row(OptionSpec option) {
    String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
    return "| `%s%s` | %s |\n"
        .formatted(
            String.join(", ", option.names()), value, String.join(" ", option.description()));
  }
}
