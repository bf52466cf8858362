package io.github.vpcelint.graph;

import io.github.vpcelint.graph.EstateGraph.EndpointNode;
import io.github.vpcelint.graph.EstateGraph.HostedZoneNode;
import io.github.vpcelint.graph.EstateGraph.SubnetNode;
import io.github.vpcelint.graph.EstateGraph.VpcBox;
import io.github.vpcelint.graph.EstateGraph.ZoneBox;
import io.github.vpcelint.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid flowchart</a>, which GitHub,
 * GitLab and many wikis draw where it stands in Markdown.
 */
final class MermaidGraph implements GraphFormat {
  private static final String PLAIN_SPECIALS = "\"#<>`&;\\";

  private final boolean fenced;

  /**
   * A flowchart.
   *
   * @param fenced whether it stands in a Markdown code block of its own
   */
  MermaidGraph(boolean fenced) {
    this.fenced = fenced;
  }

  @Override
  public void write(EstateGraph graph, Writer out) throws IOException {
    out.write(fenced ? "```mermaid\nflowchart LR\n" : "flowchart LR\n");
    for (VpcBox vpc : graph.vpcs()) {
      write(vpc, out);
    }
    out.write(classDef(Severity.ERROR));
    out.write(classDef(Severity.WARNING));
    out.write(classDef(Severity.NOTE));
    out.write(fenced ? "```\n" : "");
  }

  private static String classDef(Severity severity) {
    return "  classDef "
        + severity.label()
        + " stroke:"
        + Colours.of(severity)
        + ",stroke-width:3px\n";
  }

  private static void write(VpcBox vpc, Writer out) throws IOException {
    List<String> heading = new ArrayList<>(vpc.details());
    heading.addAll(vpc.marks().lines());
    String title = "<b>" + escaped(vpc.title()) + "</b>";
    out.write("  subgraph " + vpc.id() + "[\"" + title + joined(" · ", heading) + "\"]\n");
    for (ZoneBox zone : vpc.zones()) {
      out.write("    subgraph " + zone.id() + "[\"" + escaped(zone.title()) + "\"]\n");
      for (SubnetNode subnet : zone.subnets()) {
        node(subnet.id(), subnet.title(), subnet.lines(), subnet.marks(), out);
      }
      out.write("    end\n");
    }
    for (EndpointNode endpoint : vpc.endpoints()) {
      node(endpoint.id(), endpoint.title(), endpoint.lines(), endpoint.marks(), out);
    }
    for (HostedZoneNode zone : vpc.hostedZones()) {
      node(zone.id(), zone.title(), zone.lines(), zone.marks(), out);
    }
    out.write("  end\n");
    colour(vpc.id(), vpc.marks(), out);
    for (EndpointNode endpoint : vpc.endpoints()) {
      for (String subnet : endpoint.subnetIds()) {
        out.write("  " + endpoint.id() + " --- " + subnet + "\n");
      }
    }
  }

  private static void node(String id, String title, List<String> lines, Marks marks, Writer out)
      throws IOException {
    List<String> all = new ArrayList<>(lines);
    all.addAll(marks.lines());
    out.write("    " + id + "[\"<b>" + escaped(title) + "</b>" + joined("<br/>", all) + "\"]\n");
    colour(id, marks, out);
  }

  private static void colour(String id, Marks marks, Writer out) throws IOException {
    Optional<Severity> worst = marks.worst();
    if (worst.isPresent()) {
      out.write("  class " + id + " " + worst.get().label() + "\n");
    }
  }

  private static String joined(String separator, List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      joined.append(separator).append(escaped(line));
    }
    return joined.toString();
  }

  /** Mermaid takes any character by its number: {@code #35;}. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (PLAIN_SPECIALS.indexOf(c) >= 0 || Character.isISOControl(c)) {
                escaped.append('#').append(c).append(';');
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
