package io.github.vpcelint.graph;

import io.github.vpcelint.graph.EstateGraph.VpcBox;
import io.github.vpcelint.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture that needs nothing else: SVG 1.1 with its own style, for light and dark pages. */
final class SvgGraph implements GraphFormat {
  private static final int MARGIN = 16;

  private static final String STYLE =
      """
      <style>
      .estate { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
      .estate .page { fill: #ffffff }
      .estate rect { fill: #ffffff; stroke: #8c959f }
      .estate .vpc rect { fill: #f6f8fa }
      .estate .zone rect { fill: none; stroke-dasharray: 4 3 }
      .estate text { fill: #1f2328 }
      .estate .title { font-weight: bold }
      .estate .detail { fill: #59636e }
      .estate .open .policy { fill: ERROR; font-weight: bold }
      .estate .edge { fill: none; stroke: #8c959f }
      .estate .error rect { stroke: ERROR; stroke-width: 2 }
      .estate .warning rect { stroke: WARNING; stroke-width: 2 }
      .estate .note rect { stroke: NOTE; stroke-width: 2 }
      .estate .mark.error { fill: ERROR }
      .estate .mark.warning { fill: WARNING }
      .estate .mark.note { fill: NOTE }
      @media (prefers-color-scheme: dark) {
      .estate .page { fill: #0d1117 }
      .estate rect { fill: #161b22 }
      .estate .vpc rect { fill: #0d1117 }
      .estate .zone rect { fill: none }
      .estate text { fill: #f0f6fc }
      .estate .detail { fill: #9198a1 }
      }
      </style>
      """
          .replace("ERROR", Colours.of(Severity.ERROR))
          .replace("WARNING", Colours.of(Severity.WARNING))
          .replace("NOTE", Colours.of(Severity.NOTE));

  @Override
  public void write(EstateGraph graph, Writer out) throws IOException {
    SvgCanvas canvas = new SvgCanvas();
    Map<String, int[]> places = new HashMap<>();
    List<VpcDrawing> drawings = new ArrayList<>();
    int y = MARGIN;
    for (VpcBox vpc : graph.vpcs()) {
      VpcDrawing drawing = new VpcDrawing(vpc, canvas, MARGIN, y, places);
      y = drawing.drawNodes() + MARGIN;
      drawings.add(drawing);
    }
    for (VpcDrawing drawing : drawings) {
      drawing.drawEdges();
    }
    int width = VpcDrawing.WIDTH + 2 * MARGIN;
    int height = Math.max(y, 2 * MARGIN);
    out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"estate\" role=\"img\"");
    out.write(" aria-label=\"VPC endpoints\" viewBox=\"0 0 " + width + " " + height + "\"");
    out.write(" width=\"" + width + "\" height=\"" + height + "\">\n");
    out.write(STYLE);
    out.write("<rect class=\"page\" width=\"" + width + "\" height=\"" + height + "\"/>\n");
    out.write(canvas.shapes());
    out.write("</svg>\n");
  }
}
