package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.syntax.SyntaxProblem;

/**
 * A policy variable of IAM, <code>${aws:username}</code>, where HCL takes what stands between the
 * braces for an expression. No expression looks like one, so the rest can be read on.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#context-variable-interpolation">
 *     How policy variables are written in Terraform</a>
 */
final class HclPolicyVariable {
  private HclPolicyVariable() {}

  /** Whether the mark that the scanner stands on is a policy variable. */
  static boolean isAt(HclScanner scanner) {
    int colon = 2;
    while (isNamePart(scanner.peek(colon))) {
      colon++;
    }
    boolean named = colon > 2 && scanner.peek(colon) == ':' && isLetter(scanner.peek(colon + 1));
    return named && closing(scanner, colon) > 0;
  }

  /** The distance of the closing brace, or 0 when there is none in the same text. */
  private static int closing(HclScanner scanner, int from) {
    for (int i = from; ; i++) {
      char c = scanner.peek(i);
      if (c == '}') {
        return i;
      }
      if (c == '\0' || c == '\n' || c == '"' || c == '{' || c == '\\') {
        return 0;
      }
    }
  }

  /** Takes the variable, to be evaluated as a name that nothing is known of. */
  static HclExpression take(HclScanner scanner) {
    int from = scanner.at();
    int close = from + closing(scanner, 2);
    String name = scanner.text().substring(from + 2, close);
    scanner.moveTo(close + 1);
    scanner.add(
        SyntaxProblem.of(
            SyntaxProblem.Kind.POLICY_VARIABLE,
            scanner.span(from),
            "${" + name + "} is an expression for Terraform, which refuses the file",
            "write $${" + name + "}, or &{" + name + "} in an aws_iam_policy_document"));
    return new HclExpression.Variable(name, scanner.span(from));
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
