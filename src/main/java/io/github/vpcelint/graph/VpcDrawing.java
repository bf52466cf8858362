package io.github.vpcelint.graph;

import io.github.vpcelint.graph.EstateGraph.EndpointNode;
import io.github.vpcelint.graph.EstateGraph.HostedZoneNode;
import io.github.vpcelint.graph.EstateGraph.SubnetNode;
import io.github.vpcelint.graph.EstateGraph.VpcBox;
import io.github.vpcelint.graph.EstateGraph.ZoneBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws one VPC: subnets in their zones on the left, endpoints on the right, lines between them.
 * Edges can lead to the subnets of another VPC, so all places are known before the first edge.
 */
final class VpcDrawing {
  /** How wide a VPC is drawn. */
  static final int WIDTH = 960;

  private static final int LEFT = 340;
  private static final int RIGHT = 500;
  private static final int LINE = SvgCanvas.LINE;
  private static final int GAP = SvgCanvas.GAP;

  private final VpcBox vpc;
  private final SvgCanvas canvas;
  private final int x;
  private final int top;
  private final Map<String, int[]> places;
  private int leftEnd;
  private int rightEnd;

  /**
   * A drawing that begins at a place.
   *
   * @param places where lines to each subnet end, as x and y, by the subnet's id; filled by {@link
   *     #drawNodes}
   */
  VpcDrawing(VpcBox vpc, SvgCanvas canvas, int x, int top, Map<String, int[]> places) {
    this.vpc = vpc;
    this.canvas = canvas;
    this.x = x;
    this.top = top;
    this.places = places;
  }

  /**
   * Draws all but the lines.
   *
   * @return where it ends
   */
  int drawNodes() {
    int from = top + GAP + headingLines() * LINE + GAP;
    leftEnd = from;
    rightEnd = from;
    int height = GAP + Math.max(leftHeight(), rightHeight());
    canvas.open("vpc", vpc.marks(), "VPC " + vpc.title(), vpc.details());
    canvas.box(x, top, WIDTH, from + height - top);
    drawHeading();
    canvas.close();
    for (ZoneBox zone : vpc.zones()) {
      draw(zone);
    }
    for (HostedZoneNode zone : vpc.hostedZones()) {
      draw(zone);
    }
    for (EndpointNode endpoint : vpc.endpoints()) {
      draw(endpoint);
    }
    return from + height;
  }

  /** Draws the lines from endpoints to subnets. */
  void drawEdges() {
    for (EndpointNode endpoint : vpc.endpoints()) {
      int[] from = places.get(endpoint.id());
      for (String subnet : endpoint.subnetIds()) {
        int[] to = places.get(subnet);
        if (from != null && to != null) {
          canvas.edge(from[0], from[1], to[0], to[1]);
        }
      }
    }
  }

  private int headingLines() {
    return 2 + vpc.marks().lines().size();
  }

  private int leftHeight() {
    int height = 0;
    for (ZoneBox zone : vpc.zones()) {
      height += heightOf(zone) + GAP;
    }
    for (HostedZoneNode zone : vpc.hostedZones()) {
      height += heightOf(zone) + GAP;
    }
    return height;
  }

  private int rightHeight() {
    int height = 0;
    for (EndpointNode endpoint : vpc.endpoints()) {
      height += heightOf(endpoint) + GAP;
    }
    return height;
  }

  private static int heightOf(ZoneBox zone) {
    int height = GAP + LINE;
    for (SubnetNode subnet : zone.subnets()) {
      height += heightOf(subnet) + GAP;
    }
    return height;
  }

  private static int heightOf(SubnetNode subnet) {
    return GAP + (1 + subnet.lines().size() + subnet.marks().lines().size()) * LINE;
  }

  private static int heightOf(HostedZoneNode zone) {
    return GAP + (1 + zone.lines().size() + zone.marks().lines().size()) * LINE;
  }

  private static int heightOf(EndpointNode endpoint) {
    return GAP + (1 + endpoint.lines().size() + endpoint.marks().lines().size()) * LINE;
  }

  private void drawHeading() {
    int inside = WIDTH - 2 * GAP;
    int line = top + GAP + LINE / 2 + 2;
    canvas.text("VPC " + vpc.title(), "title", x + GAP, line, inside);
    canvas.text(String.join(" · ", vpc.details()), "detail", x + GAP, line + LINE, inside);
    drawMarks(vpc.marks(), x + GAP, line + 2 * LINE, inside);
  }

  private void draw(ZoneBox zone) {
    int left = x + GAP;
    canvas.open("zone", Marks.NONE, zone.title(), List.of());
    canvas.box(left, leftEnd, LEFT, heightOf(zone));
    canvas.text(zone.title(), "detail", left + GAP, leftEnd + LINE, LEFT - 2 * GAP);
    canvas.close();
    int y = leftEnd + LINE + GAP;
    for (SubnetNode subnet : zone.subnets()) {
      int width = LEFT - 2 * GAP;
      int height = heightOf(subnet);
      node("subnet", subnet.title(), subnet.lines(), subnet.marks(), left + GAP, y, width, height);
      places.put(subnet.id(), new int[] {left + GAP + width, y + height / 2});
      y += height + GAP;
    }
    leftEnd += heightOf(zone) + GAP;
  }

  private void draw(HostedZoneNode zone) {
    int height = heightOf(zone);
    node("hosted", zone.title(), zone.lines(), zone.marks(), x + GAP, leftEnd, LEFT, height);
    leftEnd += height + GAP;
  }

  private void draw(EndpointNode endpoint) {
    int left = x + WIDTH - GAP - RIGHT;
    int height = heightOf(endpoint);
    List<String> lines = endpoint.lines();
    String kind = endpoint.effect().letsAllThrough() ? "endpoint open" : "endpoint";
    node(kind, endpoint.title(), lines, endpoint.marks(), left, rightEnd, RIGHT, height);
    places.put(endpoint.id(), new int[] {left, rightEnd + height / 2});
    rightEnd += height + GAP;
  }

  private void node(
      String kind,
      String title,
      List<String> lines,
      Marks marks,
      int left,
      int y,
      int width,
      int height) {
    int inside = width - 2 * GAP;
    canvas.open(kind, marks, title, lines);
    canvas.box(left, y, width, height);
    int line = y + LINE;
    canvas.text(title, "title", left + GAP, line, inside);
    for (String text : lines) {
      line += LINE;
      canvas.text(text, text.contains("policy: ") ? "policy" : "detail", left + GAP, line, inside);
    }
    drawMarks(marks, left + GAP, line + LINE, inside);
    canvas.close();
  }

  private void drawMarks(Marks marks, int left, int y, int width) {
    List<String> lines = new ArrayList<>(marks.lines());
    for (int i = 0; i < lines.size(); i++) {
      String severity = lines.get(i).substring(0, lines.get(i).indexOf(':'));
      canvas.text("● " + lines.get(i), "mark " + severity, left, y + i * LINE, width);
    }
  }
}
