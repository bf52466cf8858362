package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.terraform.resource.EndpointResources;
import io.github.vpcelint.template.terraform.resource.IamPolicyDocument;
import io.github.vpcelint.template.terraform.resource.ResourceInstance;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a plan leaves behind, or what a state holds. */
public final class PlanReader {
  private static final int MOST_NESTED = 100;

  private final MappingNode root;
  private final String scope;
  private final PlanReferences references;
  private final PlanDeployments deployments;
  private final PlannedChanges changes;
  private final PlanSources sources;
  private final Map<String, PlannedResource> policyDocuments = new HashMap<>();
  private final List<PlannedResource> resources = new ArrayList<>();

  /**
   * A reader of a plan or state.
   *
   * @param root the whole document
   * @param scope its name in symbols
   * @param options what the command line supplies
   * @param catalog the facts about AWS
   * @param sources the configuration that it was made from
   */
  public PlanReader(
      MappingNode root, String scope, LoadOptions options, Catalog catalog, PlanSources sources) {
    this.root = root;
    this.sources = sources;
    this.scope = scope;
    this.references = new PlanReferences(scope);
    this.deployments = new PlanDeployments(root, scope, options, catalog);
    this.changes = new PlannedChanges(root);
  }

  /** Adds what the document declares to a part of the estate. */
  public void addTo(EstatePart part) {
    PlannedModule module =
        new PlannedModule(
            "",
            PlanNodes.map(Optional.of(root), "configuration", "root_module"),
            Optional.empty(),
            Optional.empty());
    String values = root.has("planned_values") ? "planned_values" : "values";
    visit(PlanNodes.map(Optional.of(root), values, "root_module"), module, 0);
    List<ResourceInstance> instances = new ArrayList<>();
    for (PlannedResource resource : resources) {
      if (EndpointResources.concerns(resource.type())) {
        // The host names in an endpoint's own attributes are those that AWS gave out.
        instances.add(instance(resource));
      } else if (resource.values().isPresent()) {
        MapValue attributes = located((MapValue) Literals.of(resource.values().get()), resource);
        new PlannedTexts(part, resource, deployments)
            .collect(attributes, resource.address(), resource.type());
      }
    }
    EndpointResources.addTo(part, instances);
    addDeparting(module, part);
  }

  private void addDeparting(PlannedModule root, EstatePart part) {
    for (PlannedChanges.Departure departure : changes.departures(EndpointResources.ENDPOINT)) {
      PlannedResource place = new PlannedResource(departure.change(), root, Optional.empty());
      EndpointResources.addDeparting(
          part,
          new ResourceInstance(
              place.type(),
              place.address(),
              place(place),
              Condition.always(),
              deployments.of(place),
              located(departure.before(), place),
              Optional.empty()),
          departure.order());
    }
  }

  private void visit(Optional<MappingNode> values, PlannedModule module, int depth) {
    if (values.isEmpty() || depth > MOST_NESTED) {
      return;
    }
    for (MappingNode node : PlanNodes.maps(values.get(), "resources")) {
      PlannedResource resource =
          new PlannedResource(node, module, changes.unknown(PlanNodes.text(node, "address")));
      if (resource.managed()) {
        resources.add(resource);
      } else if (resource.type().equals("aws_iam_policy_document")) {
        policyDocuments.put(resource.address(), resource);
      }
    }
    for (MappingNode child : PlanNodes.maps(values.get(), "child_modules")) {
      visit(Optional.of(child), called(child, module), depth + 1);
    }
  }

  /** The module instance of an entry of child_modules. */
  private static PlannedModule called(MappingNode child, PlannedModule parent) {
    Optional<ScalarNode> address = PlanNodes.scalar(child, "address");
    if (address.isPresent() && address.get().text().startsWith(parent.path())) {
      String text = address.get().text();
      int from = parent.path().length();
      Optional<PlannedModule> called =
          parent.descend(text.substring(from), address.get().origin().part(from, text.length()));
      if (called.isPresent()) {
        return called.get();
      }
    }
    return new PlannedModule(
        PlanNodes.text(child, "address"), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private ResourceInstance instance(PlannedResource resource) {
    return new ResourceInstance(
        resource.type(),
        resource.address(),
        place(resource),
        Condition.always(),
        deployments.of(resource),
        located(body(resource), resource),
        Optional.of(changes.of(resource)));
  }

  private Span place(PlannedResource resource) {
    Optional<PlanSources.Source> source = sources.of(resource);
    return source.isPresent() ? source.get().place() : resource.place();
  }

  /** Attributes where the configuration writes them, if that is at hand. */
  private MapValue located(MapValue attributes, PlannedResource resource) {
    Optional<PlanSources.Source> source = sources.of(resource);
    return source.isPresent()
        ? SourceAlignment.resource(
            attributes, PlanSources.body(source.get(), resource), source.get().place())
        : attributes;
  }

  private MapValue body(PlannedResource resource) {
    MapValue merged = attributes(resource);
    List<MapValue.Field> fields = new ArrayList<>(merged.fields().size());
    PlannedBlocks blocks = new PlannedBlocks(references, resource.module());
    for (MapValue.Field field : merged.fields()) {
      if (field.value() instanceof UnknownValue) {
        fields.add(new MapValue.Field(field.key(), resolve(field, resource)));
      } else if (field.value() instanceof ListValue list && resource.expressions().isPresent()) {
        Optional<Node> written = resource.expressions().get().get(field.key().display());
        fields.add(new MapValue.Field(field.key(), blocks.resolve(list, written)));
      } else {
        fields.add(field);
      }
    }
    return new MapValue(List.copyOf(fields), false, merged.span());
  }

  private MapValue attributes(PlannedResource resource) {
    Optional<MappingNode> values = resource.values();
    // Of a resource of which nothing is known yet, a plan has no values.
    boolean none = values.isEmpty() && resource.unknown().isEmpty();
    return none
        ? new MapValue(List.of(), true, resource.node().span())
        : new PlannedValues(scope, resource.address())
            .merge(values, resource.unknown(), resource.expressions(), resource.node().span());
  }

  /** What an attribute that is known after apply only stands for. */
  private Value resolve(MapValue.Field field, PlannedResource resource) {
    String name = field.key().display();
    if (name.endsWith("_ids")) {
      return resolveList(field, resource);
    }
    boolean identifies = name.endsWith("_id");
    if (!identifies && !name.equals("policy")) {
      return field.value();
    }
    Optional<Symbol> symbol =
        references.resolve(PlanNodes.map(resource.expressions(), name), resource.module());
    if (symbol.isEmpty()) {
      return field.value();
    }
    if (identifies) {
      return new UnknownValue(symbol.get(), field.value().span());
    }
    PlannedResource document = policyDocuments.get(symbol.get().name());
    boolean json = symbol.get().attribute().endsWith("json");
    return document != null && json
        ? IamPolicyDocument.of(attributes(document), document.place())
        : field.value();
  }

  private Value resolveList(MapValue.Field field, PlannedResource resource) {
    Span place = field.value().span();
    List<Value> ids = new ArrayList<>();
    for (Symbol symbol :
        references.resolveAll(
            PlanNodes.map(resource.expressions(), field.key().display()), resource.module())) {
      ids.add(new UnknownValue(symbol, place));
    }
    return ids.isEmpty() ? field.value() : new ListValue(ids, false, place);
  }
}
