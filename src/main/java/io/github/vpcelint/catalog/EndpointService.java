package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;

/** A service of AWS that VPC endpoints can lead to. */
public final class EndpointService {
  private static final String NONE = "none";
  private static final String REGION = "${Region}";
  private static final String USUAL_PREFIX = "com.amazonaws.${Region}.";

  private final String label;
  private final SortedLines services;
  private final int line;

  EndpointService(String label, SortedLines services, int line) {
    this.label = label;
    this.services = services;
    this.line = line;
  }

  /** What stands after the Region in its full name, such as {@code elasticache}. */
  public String label() {
    return label;
  }

  /** The endpoint types that it is offered in. */
  public List<EndpointType> types() {
    List<EndpointType> types = new ArrayList<>();
    for (String type : FieldList.split(services.field(line, 2), ',')) {
      types.add(EndpointType.ofLabel(type).orElseThrow());
    }
    return types;
  }

  /** Whether its endpoints take an endpoint policy. */
  public Support policySupport() {
    return Support.ofMark(services.field(line, 3).charAt(0));
  }

  /** The TCP ports that it listens on. */
  public List<Integer> ports() {
    List<Integer> ports = new ArrayList<>();
    for (String port : FieldList.split(services.field(line, 4), ',')) {
      ports.add(Integer.valueOf(port));
    }
    return ports;
  }

  /**
   * Whether AWS documents that an endpoint in another Region can lead to it (<a
   * href="https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html">source</a>).
   */
  public boolean crossRegion() {
    return !services.field(line, 5).isEmpty();
  }

  /** The prefixes of the actions that requests to it are authorised as; none: not known. */
  public List<String> iamPrefixes() {
    return FieldList.split(services.field(line, 6), ',');
  }

  /** Whether its interface endpoints can have private DNS names. */
  public Support privateDns() {
    String names = services.field(line, 7);
    return names.isEmpty() ? Support.UNKNOWN : names.equals(NONE) ? Support.NO : Support.YES;
  }

  /**
   * The private DNS names that AWS documents, a leading {@code *} standing for any one label; the
   * service may have more of them.
   *
   * @param partition partition of the Region
   * @param region the Region of the service
   */
  public List<String> privateDnsNames(Partition partition, String region) {
    List<String> names = new ArrayList<>();
    if (privateDns() != Support.YES) {
      return names;
    }
    for (String template : FieldList.split(services.field(line, 7), ' ')) {
      int equals = template.indexOf('=');
      boolean everywhere = template.contains("DnsSuffix}");
      String documentedFor = equals < 0 ? "aws" : template.substring(0, equals);
      if (everywhere || documentedFor.equals(partition.name())) {
        names.add(fill(template.substring(equals + 1), partition, region));
      }
    }
    return names;
  }

  /** Its full names in a Region that has no name of its own for it. */
  List<String> usualNames(String region) {
    String listed = services.field(line, 0);
    String templates = services.field(line, 1);
    List<String> names = new ArrayList<>();
    for (String template :
        FieldList.split(templates.isEmpty() ? USUAL_PREFIX + listed : templates, ',')) {
      names.add(template.replace(listed, label).replace(REGION, region));
    }
    return names;
  }

  private static String fill(String template, Partition partition, String region) {
    return template
        .replace(REGION, region)
        .replace("${DnsSuffix}", partition.dnsSuffix())
        .replace("${DualStackDnsSuffix}", partition.dualStackDnsSuffix());
  }
}
