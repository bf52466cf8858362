package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Construct;
import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Export;
import io.github.vpcelint.estate.Output;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.template.EndpointPolicies;
import io.github.vpcelint.template.Supplied;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads out of a template what the estate is made of, and leaves all other resources alone. */
final class StackReader {
  private final Stack stack;
  private final Evaluator evaluator;
  private final EstatePart part;
  private final NetworkReader network;
  private final List<Stack> nested = new ArrayList<>();

  StackReader(Stack stack, EstatePart part) {
    this.stack = stack;
    this.evaluator = stack.evaluator();
    this.part = part;
    this.network = new NetworkReader(part);
  }

  void read() {
    List<Loop.Unrolled> resources = unroll("Resources");
    for (Loop.Unrolled resource : resources) {
      if (resource.evaluator() != evaluator) {
        stack.declare(resource);
      }
    }
    for (Loop.Unrolled resource : resources) {
      String type = Template.text(resource.entry().value(), "Type");
      switch (type) {
        case "AWS::EC2::VPCEndpoint" -> addEndpoint(Resource.declared(resource, part));
        case "AWS::EC2::VPC" -> addVpc(Resource.declared(resource, part));
        case "AWS::SSM::Parameter" -> addStored(new Resource(resource));
        case DnsResources.ZONE,
            DnsResources.RECORD,
            DnsResources.RECORDS,
            DnsResources.RULE,
            DnsResources.RULE_ASSOCIATION ->
            new DnsResources(part).add(Resource.declared(resource, part));
        case "AWS::CloudFormation::Stack",
            "AWS::CloudFormation::StackSet",
            "AWS::Serverless::Application" ->
            addNested(resource);
        default -> network.read(resource, type);
      }
      addConstruct(resource);
    }
    network.finish();
    for (Loop.Unrolled output : unroll("Outputs")) {
      addOutput(output);
    }
  }

  /** Finds references that name nothing; a template has the same ones in all its stacks. */
  void checkReferences() {
    ReferenceCheck.check(
        stack, Loop.unroll(stack.template().section("Resources"), evaluator), part);
  }

  /** The stacks that the stack nests, as far as their templates are part of the run. */
  List<Stack> nested() {
    return nested;
  }

  private void addNested(Loop.Unrolled resource) {
    Optional<Stack> found = stack.nested(resource);
    if (found.isPresent()) {
      nested.add(found.get());
    } else {
      network.read(resource, Template.text(resource.entry().value(), "Type"));
    }
  }

  private void addConstruct(Loop.Unrolled resource) {
    Node body = resource.entry().value();
    Optional<Node> metadata = Template.get(body, "Metadata");
    String path = metadata.isPresent() ? Template.text(metadata.get(), "aws:cdk:path") : "";
    Span key = resource.entry().key().span();
    boolean together = body.span().file() == key.file() && body.span().start() >= key.start();
    if (!path.isEmpty() && together) {
      part.add(new Construct(new Span(key.file(), key.start(), body.span().end()), path));
    }
  }

  private List<Loop.Unrolled> unroll(String section) {
    return Loop.unroll(stack.template().section(section), evaluator).entries();
  }

  private void addEndpoint(Resource resource) {
    VpcEndpoint endpoint =
        new VpcEndpoint(
            resource.declaration(),
            resource.property("VpcEndpointType"),
            resource.property("ServiceName"),
            resource.property("ServiceRegion"),
            resource.property("VpcId"),
            resource.property("SubnetIds"),
            resource.property("SecurityGroupIds"),
            resource.property("RouteTableIds"),
            resource.property("PrivateDnsEnabled"),
            resource.property("PolicyDocument"),
            resource.property("IpAddressType"),
            resource.property("DnsOptions"),
            resource.properties());
    part.add(endpoint);
    EndpointPolicies.add(endpoint, part);
  }

  private void addVpc(Resource resource) {
    part.add(
        new Vpc(
            resource.declaration(),
            resource.property("EnableDnsSupport"),
            resource.property("EnableDnsHostnames"),
            resource.property("CidrBlock"),
            false,
            Optional.empty()));
  }

  /** What a stack puts into Parameter Store, other stacks look up by its name. */
  private void addStored(Resource resource) {
    Property name = resource.property("Name");
    if (name.written()) {
      Value prefix = TextValue.literal(DynamicReference.STORE, Origin.shownAt(name.keySpan()));
      Value reference = Concatenation.of(List.of(prefix, name.value()), name.value().span());
      part.add(new Export(resource.declaration(), reference, resource.property("Value").value()));
    }
  }

  private void addOutput(Loop.Unrolled output) {
    MappingNode.Entry entry = output.entry();
    Optional<Node> written = Template.get(entry.value(), "Value");
    if (written.isEmpty()) {
      return;
    }
    Declaration declaration =
        new Declaration(
            "Output",
            output.name(),
            entry.key().span(),
            stack.conditions().ofAttribute(entry.value()),
            stack.deployment());
    Value value = output.evaluator().evaluate(written.get());
    part.add(new Output(declaration, value));
    Optional<String> stackName = stack.placement().stackName();
    if (stackName.isPresent()) {
      String found = Export.STACK_OUTPUT + stackName.get() + "." + output.name();
      part.add(new Export(declaration, Supplied.text(found, entry.key().span()), value));
    }
    Optional<Node> export = Template.get(entry.value(), "Export");
    Optional<Node> name =
        export.isPresent() ? Template.get(export.get(), "Name") : Optional.empty();
    if (name.isPresent()) {
      part.add(new Export(declaration, output.evaluator().evaluate(name.get()), value));
    }
  }
}
