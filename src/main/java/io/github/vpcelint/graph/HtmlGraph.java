package io.github.vpcelint.graph;

import io.github.vpcelint.graph.EstateGraph.EndpointNode;
import io.github.vpcelint.graph.EstateGraph.HostedZoneNode;
import io.github.vpcelint.graph.EstateGraph.SubnetNode;
import io.github.vpcelint.graph.EstateGraph.VpcBox;
import io.github.vpcelint.graph.EstateGraph.ZoneBox;
import io.github.vpcelint.rule.Finding;
import java.io.IOException;
import java.io.Writer;

/** A page with the picture and, below it, the findings that it marks, in full. */
final class HtmlGraph implements GraphFormat {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>VPC endpoints</title>
      <style>
      body { font: 14px system-ui, sans-serif; margin: 16px; color-scheme: light dark }
      svg { max-width: 100%; height: auto }
      dt { font-weight: bold; margin-top: 12px }
      dd { margin: 4px 0 0 16px; max-width: 90ch }
      code { font-family: ui-monospace, monospace }
      </style>
      </head>
      <body>
      """;

  @Override
  public void write(EstateGraph graph, Writer out) throws IOException {
    out.write(HEAD);
    new SvgGraph().write(graph, out);
    out.write("<dl>\n");
    for (VpcBox vpc : graph.vpcs()) {
      write(vpc.title(), vpc.marks(), out);
      for (ZoneBox zone : vpc.zones()) {
        for (SubnetNode subnet : zone.subnets()) {
          write(subnet.title(), subnet.marks(), out);
        }
      }
      for (HostedZoneNode zone : vpc.hostedZones()) {
        write(zone.title(), zone.marks(), out);
      }
      for (EndpointNode endpoint : vpc.endpoints()) {
        write(endpoint.title(), endpoint.marks(), out);
      }
    }
    out.write("</dl>\n</body>\n</html>\n");
  }

  private static void write(String title, Marks marks, Writer out) throws IOException {
    if (marks.findings().isEmpty()) {
      return;
    }
    out.write("<dt>" + XmlText.escaped(title) + "</dt>\n");
    for (Finding finding : marks.findings()) {
      String place = finding.span().file().path() + ":" + finding.span().startLine();
      String said = finding.severity().label() + "[" + finding.rule().name() + "]: ";
      out.write("<dd>" + XmlText.escaped(said + finding.message()));
      out.write(" <code>" + XmlText.escaped(place) + "</code>");
      if (finding.help().isPresent()) {
        out.write("<br>help: " + XmlText.escaped(finding.help().get()));
      }
      out.write("</dd>\n");
    }
  }
}
