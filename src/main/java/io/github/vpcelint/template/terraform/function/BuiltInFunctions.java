package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.Value;
import java.util.Optional;

/** Finds the function that a call names. */
public final class BuiltInFunctions {
  private static final String NAMESPACE = "core::";

  private BuiltInFunctions() {}

  /**
   * The result of a call; nothing for a function that is not evaluated, or when its arguments are
   * not known well enough.
   *
   * @throws InvalidCall when Terraform refuses the call
   */
  public static Optional<Value> call(Call call) {
    if (call.name().startsWith(NAMESPACE)) {
      String name = call.name().substring(NAMESPACE.length());
      return call(new Call(name, call.arguments(), call.span()));
    }
    return switch (call.name()) {
      case "concat", "flatten", "compact", "element", "slice", "reverse", "index", "contains" ->
          ListFunctions.call(call);
      case "length", "range", "chunklist", "coalescelist", "one", "sum", "alltrue", "anytrue" ->
          ListFunctions.call(call);
      case "sort", "toset", "distinct", "setproduct", "setunion", "setintersection" ->
          SetFunctions.call(call);
      case "setsubtract", "tolist", "matchkeys" -> SetFunctions.call(call);
      case "merge", "lookup", "keys", "values", "zipmap", "tomap", "transpose" ->
          MapFunctions.call(call);
      case "max", "min", "abs", "ceil", "floor", "pow", "signum", "parseint" ->
          NumberFunctions.call(call);
      case "cidrsubnet", "cidrsubnets", "cidrhost", "cidrnetmask" -> NetworkFunctions.call(call);
      case "format", "formatlist" -> FormatFunctions.call(call);
      case "regex", "regexall" -> PatternFunctions.call(call);
      case "jsondecode", "yamldecode", "yamlencode", "csvdecode" -> EncodingFunctions.call(call);
      case "base64encode", "base64decode", "urlencode" -> EncodingFunctions.call(call);
      case "md5", "sha1", "sha256", "sha512", "base64sha256", "base64sha512", "uuidv5" ->
          HashFunctions.call(call);
      case "basename", "dirname", "pathexpand" -> PathFunctions.call(call);
      case "provider::aws::arn_parse", "provider::aws::arn_build" -> ArnFunctions.call(call);
      case "tostring", "tonumber", "tobool", "sensitive", "nonsensitive", "issensitive" ->
          TypeFunctions.call(call);
      default -> TextFunctions.call(call);
    };
  }
}
