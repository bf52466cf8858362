package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.CloudFormationSchema;
import io.github.vpcelint.catalog.PropertySchema;
import io.github.vpcelint.estate.DeclaredResource;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a resource of CloudFormation against the schema of its type. */
final class CloudFormationDeclaration {
  /** The types that a service is offered in are what endpoint-type-not-offered is about. */
  private static final String LEFT_TO_ANOTHER = "VpcEndpointType";

  private static final String ENDPOINT = "AWS::EC2::VPCEndpoint";
  private static final String[] TARGETS = {
    "ServiceName", "ServiceNetworkArn", "ResourceConfigurationArn"
  };

  private final DeclaredResource resource;
  private final CloudFormationSchema schema;
  private final CheckContext context;

  CloudFormationDeclaration(
      DeclaredResource resource, CloudFormationSchema schema, CheckContext context) {
    this.resource = resource;
    this.schema = schema;
    this.context = context;
  }

  void check() {
    checkObject("", resource.body(), resource.declaration().nameSpan(), Condition.always());
    if (type().equals(ENDPOINT)) {
      checkTarget();
    }
  }

  /**
   * An endpoint leads to one of three things.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html">
   *     AWS::EC2::VPCEndpoint</a>
   */
  private void checkTarget() {
    Condition none = Condition.always();
    for (String target : TARGETS) {
      none = none.and(isAbsent(target, resource.body()));
    }
    if (!resource.body().open()) {
      find(
              resource.declaration().nameSpan(),
              name() + " names no service to lead to; AWS refuses to create it",
              "ServiceName",
              none)
          .help("add ServiceName, such as com.amazonaws.us-east-1.elasticache")
          .report();
    }
  }

  private void checkObject(String prefix, MapValue object, Span place, Condition when) {
    for (MapValue.Field field : object.fields()) {
      Optional<String> name = field.key().text();
      if (name.isPresent()) {
        checkField(prefix, name.get(), field, when);
      }
    }
    for (PropertySchema property : schema.properties(prefix)) {
      if (property.required() && !object.open()) {
        missing(property, object, place, when);
      }
    }
  }

  private void checkField(String prefix, String name, MapValue.Field field, Condition when) {
    String path = prefix + name;
    Optional<PropertySchema> property = schema.property(path);
    if (property.isEmpty()) {
      unknown(prefix, name, field.keySpan(), when);
    } else if (property.get().readOnly()) {
      readOnly(path, field.keySpan(), when);
    } else if (!path.equals(LEFT_TO_ANOTHER)) {
      checkValue(property.get(), field.value(), when);
    }
  }

  private void checkValue(PropertySchema property, Value value, Condition when) {
    for (Cases.Case each : Cases.of(value)) {
      Condition here = when.and(each.when());
      Optional<String> wrong = PropertyKind.mismatch(property, each.value());
      if (wrong.isPresent()) {
        wrongValue(property, each.value(), wrong.get(), here);
      } else if (each.value() instanceof MapValue map
          && property.kind() == PropertySchema.Kind.OBJECT) {
        checkObject(property.path() + ".", map, map.head(), here);
      } else if (property.kind() == PropertySchema.Kind.LIST) {
        checkItems(property, each.value(), here);
      }
    }
  }

  private void checkItems(PropertySchema list, Value value, Condition when) {
    Optional<PropertySchema> item = schema.property(list.path() + "[]");
    if (item.isPresent() && value instanceof ListValue items) {
      for (Value each : items.items()) {
        checkValue(item.get(), each, when);
      }
    }
  }

  private void missing(PropertySchema property, MapValue object, Span place, Condition when) {
    String owner = property.path().indexOf('.') < 0 ? name() : "this object of " + name();
    find(
            place,
            property.name() + " is missing in " + owner + "; CloudFormation requires it",
            property.path(),
            when.and(isAbsent(property.name(), object)))
        .help("add " + property.name())
        .report();
  }

  private static Condition isAbsent(String name, MapValue object) {
    Optional<Value> value = object.get(name);
    return value.isPresent() ? isAbsent(value.get()) : Condition.always();
  }

  private static Condition isAbsent(Value value) {
    Condition absent = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      if (each.value() instanceof AbsentValue) {
        absent = absent.or(each.when());
      }
    }
    return absent;
  }

  private void unknown(String prefix, String name, Span place, Condition when) {
    List<String> known = new ArrayList<>();
    for (PropertySchema property : schema.properties(prefix)) {
      if (!property.readOnly()) {
        known.add(property.name());
      }
    }
    Optional<String> meant = NearestName.closest(name, known);
    if (meant.isEmpty()) {
      context.undecided(place, name + " is not known; a newer schema may have such a property");
      return;
    }
    find(
            place,
            type() + " has no property " + prefix + name + "; CloudFormation refuses it",
            prefix + name,
            when)
        .help("did you mean " + meant.get() + "?")
        .report();
  }

  private void readOnly(String path, Span place, Condition when) {
    find(
            place,
            path
                + " of "
                + type()
                + " is read-only: AWS sets it, and CloudFormation refuses it here",
            path,
            when)
        .help("remove it; !GetAtt gives its value")
        .report();
  }

  private void wrongValue(PropertySchema property, Value value, String expected, Condition when) {
    Optional<String> text = value.text();
    Optional<String> meant =
        text.isPresent() && !property.values().isEmpty()
            ? NearestName.closest(text.get(), property.values())
            : Optional.empty();
    FindingBuilder finding =
        find(
            value.span(),
            property.name()
                + " of "
                + name()
                + " must be "
                + expected
                + ", not "
                + PropertyKind.shown(value)
                + "; CloudFormation refuses it",
            property.path(),
            when);
    finding.help(
        meant.isPresent() ? "did you mean \"" + meant.get() + "\"?" : "make it " + expected);
    finding.report();
  }

  private FindingBuilder find(Span place, String message, String path, Condition when) {
    return context
        .find(place, message)
        .about(name() + "/" + path)
        .when(resource.declaration().when())
        .when(when);
  }

  private String name() {
    return resource.declaration().name();
  }

  private String type() {
    return resource.declaration().type();
  }
}
