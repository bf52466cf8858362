package io.github.vpcelint.graph;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what the estate declares into boxes, one for each VPC that can be told from the others. */
final class Boxes {

  private final Estate estate;
  private final Map<String, Box> byKey = new LinkedHashMap<>();
  private final Map<String, List<Declaration>> seen = new HashMap<>();

  /** What is in one VPC. */
  static final class Box {
    private final String title;
    private final Optional<Vpc> vpc;
    private final List<VpcEndpoint> endpoints = new ArrayList<>();
    private final List<Subnet> subnets = new ArrayList<>();

    private Box(String title, Optional<Vpc> vpc) {
      this.title = title;
      this.vpc = vpc;
    }

    String title() {
      return title;
    }

    Optional<Vpc> vpc() {
      return vpc;
    }

    List<VpcEndpoint> endpoints() {
      return endpoints;
    }

    List<Subnet> subnets() {
      return subnets;
    }
  }

  private Boxes(Estate estate) {
    this.estate = estate;
  }

  /** The boxes of an estate: VPCs that it declares first, then those that it only mentions. */
  static List<Box> of(Estate estate) {
    Boxes boxes = new Boxes(estate);
    for (Vpc vpc : estate.vpcs()) {
      if (boxes.isNew(vpc.declaration())) {
        boxes.byKey.put(key(vpc), new Box(vpc.declaration().name(), Optional.of(vpc)));
      }
    }
    for (VpcEndpoint endpoint : estate.endpoints()) {
      if (boxes.isNew(endpoint.declaration())) {
        boxes.boxOf(endpoint.vpc()).endpoints.add(endpoint);
      }
    }
    for (Subnet subnet : estate.network().subnets()) {
      if (boxes.isNew(subnet.declaration())) {
        boxes.boxOf(subnet.vpc()).subnets.add(subnet);
      }
    }
    return List.copyOf(boxes.byKey.values());
  }

  /** A plan repeats what the configuration beside it declares; that is drawn once. */
  private boolean isNew(Declaration declaration) {
    List<Declaration> alike =
        seen.computeIfAbsent(
            declaration.type() + " " + declaration.name(), none -> new ArrayList<>());
    for (Declaration before : alike) {
      if (declaration.repeats(before)) {
        return false;
      }
    }
    alike.add(declaration);
    return true;
  }

  private Box boxOf(Property vpcId) {
    Optional<Vpc> vpc = estate.vpc(vpcId.value());
    Box declared = vpc.isPresent() ? byKey.get(key(vpc.get())) : null;
    if (declared != null) {
      return declared;
    }
    Value id = estate.resolve(vpcId.value());
    List<String> keys = Equality.keys(id);
    String key = keys.size() == 1 ? keys.get(0) : id.display();
    return byKey.computeIfAbsent(key, none -> new Box(plain(id.display()), Optional.empty()));
  }

  private static String key(Vpc vpc) {
    Declaration declaration = vpc.declaration();
    return Equality.keys(new UnknownValue(declaration.id(), declaration.nameSpan())).get(0);
  }

  /** A value that is nothing but a hole is shown by the hole's name. */
  private static String plain(String display) {
    boolean hole = display.startsWith("${") && display.indexOf('}') == display.length() - 1;
    return hole ? display.substring(2, display.length() - 1) : display;
  }
}
