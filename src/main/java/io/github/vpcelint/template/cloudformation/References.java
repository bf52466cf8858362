package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Export;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What names in a template stand for: parameters, resources, exports of other stacks. */
final class References {
  /** How attributes begin that are outputs of a nested stack. */
  static final String OUTPUTS = "Outputs.";

  private final Stack stack;
  private final boolean anyDeployment;

  /**
   * References of a stack.
   *
   * @param anyDeployment whether a parameter is whatever a deployment may supply, or what a rule
   *     may take it for
   */
  References(Stack stack, boolean anyDeployment) {
    this.stack = stack;
    this.anyDeployment = anyDeployment;
  }

  /** What {@code Ref} gives for a name. */
  Value ref(String name, Span span) {
    if (PseudoParameters.isName(name)) {
      return stack.pseudoParameters().value(name, span);
    }
    Optional<Parameter> parameter = stack.parameters().declared(name);
    if (parameter.isPresent()) {
      return anyDeployment
          ? stack.parameters().anyValue(parameter.get(), span)
          : stack.parameters().value(parameter.get(), span);
    }
    return stack.resource(name).isPresent()
        ? resource(name, Symbol.ID, span)
        : stack.expression(name, span);
  }

  /** What {@code Fn::GetAtt} gives for {@code Name.Attribute}. */
  Value attribute(String dotted, Span span) {
    int dot = dotted.indexOf('.');
    String name = dot < 0 ? dotted : dotted.substring(0, dot);
    Optional<Loop.Unrolled> declared = dot < 0 ? Optional.empty() : stack.resource(name);
    if (declared.isEmpty()) {
      return stack.expression(dotted, span);
    }
    String attribute = dotted.substring(dot + 1);
    if (attribute.startsWith(OUTPUTS)) {
      Optional<Value> output = output(declared.get(), attribute.substring(OUTPUTS.length()));
      if (output.isPresent()) {
        return output.get().at(span);
      }
    }
    boolean id =
        attribute.equals(identifier(Template.text(declared.get().entry().value(), "Type")));
    return resource(name, id ? Symbol.ID : attribute, span);
  }

  private Optional<Value> output(Loop.Unrolled nesting, String name) {
    Optional<Stack> nested = stack.nested(nesting);
    return nested.isPresent() ? nested.get().output(name, anyDeployment) : Optional.empty();
  }

  /** What {@code Fn::ImportValue} gives for an export's name. */
  Value imported(Value name, Span span) {
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Cases.Case each : Cases.of(name)) {
      branches.add(new ChoiceValue.Branch(each.when(), export(each.value(), span)));
    }
    return branches.size() == 1 ? branches.get(0).value() : new ChoiceValue(branches, span);
  }

  private UnknownValue export(Value name, Span span) {
    return new UnknownValue(Export.symbol(Symbol.Kind.IMPORT, name, stack.place()), span);
  }

  private UnknownValue resource(String name, String attribute, Span span) {
    Symbol symbol = new Symbol(Symbol.Kind.RESOURCE, stack.scope(), name, attribute);
    return new UnknownValue(symbol, span);
  }

  /**
   * The attribute that is the same as what {@code Ref} gives.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#aws-resource-ec2-vpc-return-values">
   *     Return values of AWS::EC2::VPC</a>, and the same section of the other types
   */
  private static String identifier(String type) {
    return switch (type) {
      case "AWS::EC2::VPC" -> "VpcId";
      case "AWS::EC2::Subnet" -> "SubnetId";
      case "AWS::EC2::SecurityGroup" -> "GroupId";
      case "AWS::EC2::RouteTable" -> "RouteTableId";
      case "AWS::EC2::VPCEndpoint", "AWS::Route53::HostedZone" -> "Id";
      case "AWS::Route53Resolver::ResolverRule" -> "ResolverRuleId";
      default -> "";
    };
  }
}
