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

/** The <a href="https://graphviz.org/doc/info/lang.html">DOT language</a> of Graphviz. */
final class DotGraph implements GraphFormat {
  @Override
  public void write(EstateGraph graph, Writer out) throws IOException {
    out.write("graph estate {\n  rankdir=LR\n  fontname=\"sans-serif\"\n");
    out.write("  node [shape=box, style=rounded, fontname=\"sans-serif\"]\n");
    for (VpcBox vpc : graph.vpcs()) {
      write(vpc, out);
    }
    for (VpcBox vpc : graph.vpcs()) {
      for (EndpointNode endpoint : vpc.endpoints()) {
        for (String subnet : endpoint.subnetIds()) {
          out.write("  " + endpoint.id() + " -- " + subnet + "\n");
        }
      }
    }
    out.write("}\n");
  }

  private static void write(VpcBox vpc, Writer out) throws IOException {
    List<String> heading = new ArrayList<>(vpc.details());
    heading.addAll(vpc.marks().lines());
    out.write("  subgraph cluster_" + vpc.id() + " {\n");
    out.write("    label=" + label(vpc.title(), heading, "\\n") + colour(vpc.marks(), "") + "\n");
    for (ZoneBox zone : vpc.zones()) {
      out.write("    subgraph cluster_" + zone.id() + " {\n");
      out.write("      style=dashed; label=" + label(zone.title(), List.of(), "\\n") + "\n");
      for (SubnetNode subnet : zone.subnets()) {
        node(subnet.id(), subnet.title(), subnet.lines(), subnet.marks(), out);
      }
      out.write("    }\n");
    }
    for (EndpointNode endpoint : vpc.endpoints()) {
      node(endpoint.id(), endpoint.title(), endpoint.lines(), endpoint.marks(), out);
    }
    for (HostedZoneNode zone : vpc.hostedZones()) {
      node(zone.id(), zone.title(), zone.lines(), zone.marks(), out);
    }
    if (vpc.zones().isEmpty() && vpc.endpoints().isEmpty() && vpc.hostedZones().isEmpty()) {
      // Graphviz leaves out clusters without a node.
      out.write("    " + vpc.id() + " [label=\"\", shape=plain]\n");
    }
    out.write("  }\n");
  }

  private static void node(String id, String title, List<String> lines, Marks marks, Writer out)
      throws IOException {
    List<String> all = new ArrayList<>(lines);
    all.addAll(marks.lines());
    out.write("    " + id + " [label=" + label(title, all, "\\l") + colour(marks, ", ") + "]\n");
  }

  private static String colour(Marks marks, String separator) {
    Optional<Severity> worst = marks.worst();
    if (worst.isEmpty()) {
      return "";
    }
    String before = separator.isEmpty() ? "; " : separator;
    return before + "color=\"" + Colours.of(worst.get()) + "\"" + before + "penwidth=2";
  }

  /** {@code \l} ends a line that stands on the left, {@code \n} one in the middle. */
  private static String label(String title, List<String> lines, String end) {
    StringBuilder label = new StringBuilder("\"").append(escaped(title)).append(end);
    for (String line : lines) {
      label.append(escaped(line)).append(end);
    }
    return label.append('"').toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\');
      }
      escaped.append(Character.isISOControl(c) ? ' ' : c);
    }
    return escaped.toString();
  }
}
