package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.CloudFormationSchema;
import io.github.vpcelint.catalog.ResourceSchema;
import io.github.vpcelint.catalog.ResourceSchema.Argument;
import io.github.vpcelint.estate.DeclaredResource;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A resource that does not have the shape that its type asks for. */
public final class MissingRequiredProperty implements Rule {
  @Override
  public void check(CheckContext context) {
    for (DeclaredResource resource : context.estate().declaredResources()) {
      switch (resource.declaration().deployment().language()) {
        case CLOUDFORMATION -> checkCloudFormation(resource, context);
        case TERRAFORM -> checkTerraform(resource, context);
        default -> {}
      }
    }
  }

  private static void checkCloudFormation(DeclaredResource resource, CheckContext context) {
    Optional<CloudFormationSchema> schema =
        context.catalog().cloudFormationType(resource.declaration().type());
    if (schema.isPresent()) {
      new CloudFormationDeclaration(resource, schema.get(), context).check();
    }
  }

  private static void checkTerraform(DeclaredResource resource, CheckContext context) {
    Optional<ResourceSchema> schema =
        context.catalog().terraformResource(resource.declaration().type());
    if (schema.isPresent()) {
      Check check = new Check(resource, schema.get(), context);
      check.block(resource.body(), "");
      check.target();
    }
  }

  private record Check(DeclaredResource resource, ResourceSchema schema, CheckContext context) {
    void block(MapValue body, String path) {
      List<Argument> arguments = schema.arguments(path);
      for (Argument argument : arguments) {
        if (argument.required()) {
          required(argument, body, path);
        }
      }
      for (MapValue.Field field : body.fields()) {
        Optional<String> name = field.key().text();
        if (name.isPresent() && !(path.isEmpty() && isMeta(name.get()))) {
          field(field, name.get(), arguments, path);
        }
      }
    }

    /**
     * An endpoint leads to one of three things.
     *
     * @see <a
     *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint">
     *     aws_vpc_endpoint</a>
     */
    void target() {
      MapValue body = resource.body();
      boolean endpoint = resource.declaration().type().equals("aws_vpc_endpoint");
      boolean targeted =
          body.field("service_name").isPresent()
              || body.field("resource_configuration_arn").isPresent()
              || body.field("service_network_arn").isPresent();
      if (endpoint && !targeted && !body.open()) {
        context
            .find(
                resource.declaration().nameSpan(),
                resource.declaration().name()
                    + " leads nowhere: it has none of service_name, resource_configuration_arn and"
                    + " service_network_arn")
            .help("add service_name")
            .about(about("", "service_name"))
            .when(resource.declaration().when())
            .report();
      }
    }

    private void field(MapValue.Field field, String name, List<Argument> arguments, String path) {
      for (Argument argument : arguments) {
        if (argument.name().equals(name)) {
          known(field, argument, path);
          return;
        }
      }
      misspelt(field, name, arguments, path);
    }

    /**
     * What every resource has beside its own arguments.
     *
     * @see <a href="https://developer.hashicorp.com/terraform/language/resources/syntax">Resource
     *     blocks</a>
     */
    private static boolean isMeta(String name) {
      return switch (name) {
        case "count",
            "for_each",
            "provider",
            "depends_on",
            "lifecycle",
            "provisioner",
            "connection",
            "dynamic" ->
            true;
        default -> false;
      };
    }

    /**
     * An argument that is there, but null by way of a variable is left to the caller of the module.
     */
    private void required(Argument argument, MapValue body, String path) {
      Optional<MapValue.Field> field = body.field(argument.name());
      boolean missing = field.isEmpty() && !body.open() && !mayBeDynamic(argument, body);
      boolean isNull =
          field.isPresent()
              && field.get().value() instanceof AbsentValue
              && field.get().value().span().text().equals("null");
      if (missing || isNull) {
        Span place = field.isPresent() ? field.get().value().span() : place(body, path);
        find(place, argument.name(), path)
            .help("add " + argument.name())
            .about(about(path, argument.name()))
            .report();
      }
    }

    private FindingBuilder find(Span place, String name, String path) {
      return context
          .find(
              place,
              (path.isEmpty() ? resource.declaration().name() : inside(path))
                  + " has no "
                  + name
                  + ", which is required: Terraform refuses it (\"Missing required argument\")")
          .when(resource.declaration().when());
    }

    private static boolean mayBeDynamic(Argument argument, MapValue body) {
      return argument.kind() == ResourceSchema.Kind.BLOCK && body.field("dynamic").isPresent();
    }

    private Span place(MapValue body, String path) {
      return path.isEmpty() ? resource.declaration().nameSpan() : body.head();
    }

    private String inside(String path) {
      return path.substring(0, path.length() - 1) + " of " + resource.declaration().name();
    }

    private String about(String path, String name) {
      return resource.declaration().name() + "/" + path + name;
    }

    /** Only a slip is certain: a newer provider may have arguments that are not known here. */
    private void misspelt(
        MapValue.Field field, String name, List<Argument> arguments, String path) {
      List<String> names = new ArrayList<>();
      for (Argument argument : arguments) {
        if (!argument.decided()) {
          names.add(argument.name());
        }
      }
      Optional<String> meant = NearestName.closest(name, names);
      if (meant.isEmpty()) {
        context.undecided(
            field.keySpan(), name + " is not known; a newer provider may have such an argument");
        return;
      }
      context
          .find(
              field.keySpan(),
              "\""
                  + name
                  + "\" is no argument of "
                  + resource.declaration().type()
                  + ": Terraform refuses it (\"Unsupported argument\")")
          .help("write " + meant.get())
          .fix(Fix.respell(field.key(), meant.get()))
          .about(about(path, name))
          .when(resource.declaration().when())
          .report();
    }

    private void known(MapValue.Field field, Argument argument, String path) {
      if (argument.decided()) {
        // In JSON a null is the same as not written.
        if (!(field.value() instanceof AbsentValue)) {
          wrong(field, "is decided by AWS and cannot be set", path, argument)
              .help("remove it")
              .report();
        }
        return;
      }
      if (argument.kind() == ResourceSchema.Kind.BLOCK) {
        blocks(field.value(), path + argument.name() + ".");
        return;
      }
      for (Cases.Case each : Cases.of(field.value())) {
        Optional<String> expected = ArgumentKind.mismatch(argument, each.value());
        if (expected.isPresent()) {
          String shown = each.value().display();
          wrong(field, "takes " + expected.get() + ", not " + shown, path, argument)
              .help(help(argument))
              .when(each.when())
              .report();
        }
      }
    }

    private static String help(Argument argument) {
      return argument.kind() == ResourceSchema.Kind.LIST
          ? "put it into brackets"
          : "give " + argument.name() + " a value of that kind";
    }

    private FindingBuilder wrong(
        MapValue.Field field, String what, String path, Argument argument) {
      return context
          .find(
              field.value().span(),
              argument.name()
                  + " of "
                  + resource.declaration().type()
                  + " "
                  + what
                  + ": Terraform refuses it")
          .about(about(path, argument.name()))
          .when(resource.declaration().when());
    }

    private void blocks(Value value, String path) {
      if (value instanceof MapValue body) {
        block(body, path);
      } else if (value instanceof ListValue list) {
        for (Value item : list.items()) {
          blocks(item, path);
        }
      }
    }
  }
}
