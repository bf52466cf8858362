package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Words;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** The scanner makes the same of every text as SnakeYAML's own. */
class YamlScannerProperties {

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void readsAsSnakeYamlDoes(@ForAll @From("texts") String text) {
    List<String> expected = events(new ScannerImpl(new StreamReader(text), new LoaderOptions()));

    assertThat(events(new YamlScanner(SourceFile.of("f.yaml", text), Words.ofOneText())))
        .isEqualTo(expected);
  }

  static List<String> events(Scanner scanner) {
    List<String> events = new ArrayList<>();
    Parser parser = new ParserImpl(scanner);
    try {
      Event event = parser.getEvent();
      while (!event.is(Event.ID.StreamEnd)) {
        events.add(shown(event));
        event = parser.getEvent();
      }
    } catch (RuntimeException e) {
      events.add("error");
    }
    return events;
  }

  private static String shown(Event event) {
    String shown =
        event.getEventId()
            + " "
            + event.getStartMark().getIndex()
            + "-"
            + event.getEndMark().getIndex();
    if (event instanceof NodeEvent node) {
      shown += " &" + node.getAnchor();
    }
    if (event instanceof ScalarEvent scalar) {
      shown +=
          " " + scalar.getTag() + " " + scalar.getScalarStyle() + " [" + scalar.getValue() + "]";
    }
    return event instanceof AliasEvent ? shown + " alias" : shown;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                6,
                Arbitraries.of(
                    "a", "b: ", "c:\n", "- ", "\n", "\n ", "\n  ", "\n   ", "x y", ": ", " ")),
            Tuple.of(
                3,
                Arbitraries.of(
                    "'", "\"", "''", "\\\n", "\\", "\\n", "\\x41", "\\u00e9", "# c", " # c", "{",
                    "}", "[", "]", ", ", ",", "|", ">", "|-\n", ">+\n", "|2\n", ">1-\n", "\n\n",
                    "\t")),
            Tuple.of(
                1,
                Arbitraries.of(
                    "é",
                    "\r\n",
                    "\r",
                    "\u2028",
                    "\u0085",
                    "!t ",
                    "!!s ",
                    "!<u> ",
                    "!",
                    "!h!x ",
                    "%41 ",
                    "&x ",
                    "*x ",
                    "*x",
                    "---\n",
                    "--- ",
                    "...\n",
                    "%YAML 1.1\n",
                    "%TAG !h! u:\n",
                    "%X y\n",
                    "?",
                    "? ",
                    "-",
                    ".",
                    "@",
                    "`",
                    "\\U0001F600",
                    "\\q",
                    "#")))
        .list()
        .ofMaxSize(24)
        .map(pieces -> String.join("", pieces));
  }
}
