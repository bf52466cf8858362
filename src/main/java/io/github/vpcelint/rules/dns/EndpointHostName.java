package io.github.vpcelint.rules.dns;

import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A host name in a text that is meant to be one that AWS gives to an interface endpoint: {@code
 * vpce-ID-SUFFIX[-ZONE].SERVICE.REGION.vpce.amazonaws.com}, for some services with a name of the
 * service's in front.
 *
 * <p>Source: <a
 * href="https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html">Access
 * AWS services through PrivateLink</a>.
 *
 * @param text the text that it stands in
 * @param from where it begins, each hole of the text counted as one character
 * @param labels the parts between its dots; {@link #HOLE} stands for what is not known
 * @param first index of the label that holds the endpoint's id
 */
record EndpointHostName(TextValue text, int from, List<String> labels, int first) {
  /** Stands for a hole of the text. */
  static final char HOLE = '\uE000';

  /** The host names of endpoints in a text. */
  static List<EndpointHostName> in(TextValue text) {
    List<EndpointHostName> names = new ArrayList<>();
    String characters = text.withHolesAs(HOLE);
    int at = 0;
    while (at < characters.length()) {
      int end = at;
      while (end < characters.length() && isHostCharacter(characters.charAt(end))) {
        end++;
      }
      if (end > at) {
        addIfEndpoint(text, at, characters.substring(at, end), names);
      }
      at = end + 1;
    }
    return names;
  }

  private static void addIfEndpoint(
      TextValue text, int from, String host, List<EndpointHostName> names) {
    if (!host.contains("amazonaws.")) {
      return;
    }
    List<String> labels = split(host);
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      boolean id = label.startsWith("vpce-") && !label.startsWith("vpce-svc-");
      boolean unknownId = label.indexOf(HOLE) == 0 && i == 0 && labels.contains("vpce");
      if (id || unknownId) {
        names.add(new EndpointHostName(text, from, labels, i));
        return;
      }
    }
  }

  /** Index just after the last character, counted like {@link #from}. */
  int to() {
    int length = labels.size() - 1;
    for (String label : labels) {
      length += label.length();
    }
    return from + length;
  }

  /** The host name as it is shown. */
  String display() {
    StringBuilder shown = new StringBuilder();
    for (String label : labels) {
      shown.append(shown.length() > 0 ? "." : "").append(label.replace(HOLE, '…'));
    }
    return shown.toString();
  }

  private static List<String> split(String host) {
    List<String> labels = new ArrayList<>();
    int at = 0;
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', at)) {
      labels.add(host.substring(at, dot));
      at = dot + 1;
    }
    labels.add(host.substring(at));
    return labels;
  }

  private static boolean isHostCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '*'
        || c == '_'
        || c == HOLE;
  }
}
