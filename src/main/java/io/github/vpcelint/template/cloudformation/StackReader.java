package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Export;
import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.template.EndpointPolicies;
import java.util.Optional;

/** Reads out of a template what the estate is made of, and leaves all other resources alone. */
final class StackReader {
  private final Stack stack;
  private final Evaluator evaluator;
  private final EstatePart part;

  StackReader(Stack stack, EstatePart part) {
    this.stack = stack;
    this.evaluator = Evaluator.forResources(stack);
    this.part = part;
  }

  void read() {
    for (MappingNode.Entry entry : stack.template().section("Resources")) {
      switch (Template.text(entry.value(), "Type")) {
        case "AWS::EC2::VPCEndpoint" -> addEndpoint(new Resource(entry, evaluator));
        case "AWS::EC2::VPC" -> addVpc(new Resource(entry, evaluator));
        default -> {}
      }
    }
    for (MappingNode.Entry output : stack.template().section("Outputs")) {
      addExport(output);
    }
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
            false));
  }

  private void addExport(MappingNode.Entry output) {
    Optional<Node> export = Template.get(output.value(), "Export");
    Optional<Node> name =
        export.isPresent() ? Template.get(export.get(), "Name") : Optional.empty();
    Optional<Node> value = Template.get(output.value(), "Value");
    if (name.isPresent() && value.isPresent()) {
      Declaration declaration =
          new Declaration(
              "Output",
              output.key().text(),
              output.key().span(),
              stack.conditions().ofAttribute(output.value()),
              stack.deployment());
      part.add(
          new Export(declaration, evaluator.evaluate(name.get()), evaluator.evaluate(value.get())));
    }
  }
}
