package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.hcl.HclReader;
import io.github.vpcelint.value.TextValue;

/**
 * Reads the templates in strings of Terraform's JSON syntax. One that does not parse is opaque.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates">
 *     String templates</a>
 */
public final class TemplateReader {
  private TemplateReader() {}

  /** The expression that a text is: most often just a text. */
  public static Expression read(String text, Origin origin) {
    if (text.indexOf("${") < 0 && text.indexOf("%{") < 0) {
      return new LiteralExpression(TextValue.literal(text, origin));
    }
    HclReader.TemplateResult read = HclReader.readTemplate(text, origin, SyntaxLimits.DEFAULT);
    return read.template().isPresent()
        ? HclExpressions.template(read.template().get().parts(), origin.span())
        : new OpaqueExpression(text, origin.span());
  }
}
