package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.hcl.HclExpression;
import io.github.vpcelint.syntax.hcl.HclTemplatePart;
import io.github.vpcelint.template.terraform.function.Numbers;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes Terraform's expressions out of HCL's. */
public final class HclExpressions {
  private HclExpressions() {}

  /** The expression that one of HCL is in Terraform. */
  public static Expression of(HclExpression hcl) {
    if (hcl instanceof HclExpression.Literal literal) {
      return new LiteralExpression(value(literal));
    }
    if (hcl instanceof HclExpression.Template template) {
      return template(template.parts(), template.span());
    }
    if (hcl instanceof HclExpression.Tuple tuple) {
      return new TupleExpression(all(tuple.items()), tuple.span());
    }
    if (hcl instanceof HclExpression.ObjectValue object) {
      return object(object);
    }
    if (hcl instanceof HclExpression.Parentheses parentheses) {
      return of(parentheses.inner());
    }
    if (hcl instanceof HclExpression.For loop) {
      return loop(loop);
    }
    return operation(hcl);
  }

  private static Expression operation(HclExpression hcl) {
    if (hcl instanceof HclExpression.Call call) {
      return new CallExpression(call.name(), all(call.arguments()), call.expanded(), call.span());
    }
    if (hcl instanceof HclExpression.Unary unary) {
      return new OperatorExpression(unary.operator(), List.of(of(unary.operand())), unary.span());
    }
    if (hcl instanceof HclExpression.Binary binary) {
      return new OperatorExpression(
          binary.operator(), List.of(of(binary.left()), of(binary.right())), binary.span());
    }
    if (hcl instanceof HclExpression.Conditional conditional) {
      return new ConditionalExpression(
          of(conditional.condition()),
          of(conditional.yes()),
          of(conditional.no()),
          conditional.span());
    }
    if (hcl instanceof HclExpression.Splat splat) {
      return new SplatExpression(of(splat.target()), of(splat.each()), splat.span());
    }
    if (hcl instanceof HclExpression.SplatItem item) {
      return new SplatExpression.Item(item.span());
    }
    return HclReferences.of(hcl);
  }

  static List<Expression> all(List<HclExpression> expressions) {
    List<Expression> all = new ArrayList<>(expressions.size());
    for (HclExpression expression : expressions) {
      all.add(of(expression));
    }
    return all;
  }

  private static Value value(HclExpression.Literal literal) {
    return switch (literal.kind()) {
      case NUMBER -> Numbers.literal(literal.text(), literal.span());
      case BOOLEAN -> new BooleanValue(literal.text().equals("true"), literal.span());
      case NULL -> new AbsentValue(literal.span());
    };
  }

  /** Of repeated keys the last counts. */
  private static void removeEarlier(String name, List<ObjectExpression.Entry> entries) {
    for (int i = 0; i < entries.size() && !name.isEmpty(); i++) {
      if (entries.get(i).name().equals(name)) {
        entries.remove(i);
        return;
      }
    }
  }

  private static Expression object(HclExpression.ObjectValue object) {
    List<ObjectExpression.Entry> entries = new ArrayList<>(object.items().size());
    for (HclExpression.ObjectValue.Item item : object.items()) {
      Expression key = key(item.key());
      String name =
          key instanceof LiteralExpression literal ? literal.value().text().orElse("") : "";
      removeEarlier(name, entries);
      entries.add(new ObjectExpression.Entry(key, name, item.key().span(), of(item.value())));
    }
    return new ObjectExpression(entries, object.span());
  }

  /** A key without quotes is a text, not a reference. */
  private static Expression key(HclExpression key) {
    if (key instanceof HclExpression.Variable name) {
      Span span = name.span();
      Origin origin = Origin.verbatim(span.file(), span.start(), span.end(), span.start());
      return new LiteralExpression(TextValue.literal(name.name(), origin));
    }
    return of(key);
  }

  private static Expression loop(HclExpression.For loop) {
    ForExpression.Form form =
        loop.grouped()
            ? ForExpression.Form.GROUPS
            : loop.key().isPresent() ? ForExpression.Form.OBJECT : ForExpression.Form.LIST;
    return new ForExpression(
        form,
        loop.keyName(),
        loop.valueName(),
        of(loop.collection()),
        optional(loop.key()),
        of(loop.value()),
        optional(loop.condition()),
        loop.span());
  }

  private static Optional<Expression> optional(Optional<HclExpression> hcl) {
    return hcl.isPresent() ? Optional.of(of(hcl.get())) : Optional.empty();
  }

  /**
   * The expression that a template is: a text when it is nothing else, the inner expression when it
   * is one interpolation alone.
   */
  static Expression template(List<HclTemplatePart> parts, Span span) {
    List<Expression> pieces = new ArrayList<>(parts.size());
    boolean literal = true;
    for (HclTemplatePart part : parts) {
      literal &= part instanceof HclTemplatePart.Text;
      pieces.add(piece(part, span));
    }
    if (literal) {
      return new LiteralExpression(text(pieces, span));
    }
    return pieces.size() == 1 ? pieces.get(0) : new TemplateExpression(pieces, span);
  }

  private static Value text(List<Expression> pieces, Span span) {
    List<TextValue.Segment> segments = new ArrayList<>(pieces.size());
    for (Expression piece : pieces) {
      segments.addAll(((TextValue) ((LiteralExpression) piece).value()).segments());
    }
    return segments.isEmpty()
        ? TextValue.literal("", Origin.shownAt(span)).at(span)
        : new TextValue(segments, span);
  }

  private static Expression piece(HclTemplatePart part, Span span) {
    if (part instanceof HclTemplatePart.Text text) {
      return new LiteralExpression(TextValue.literal(text.text(), text.origin()));
    }
    if (part instanceof HclTemplatePart.Interpolation interpolation) {
      return of(interpolation.expression());
    }
    if (part instanceof HclTemplatePart.If condition) {
      return new ConditionalExpression(
          of(condition.condition()),
          template(condition.yes(), span),
          template(condition.no(), span),
          condition.span());
    }
    HclTemplatePart.For loop = (HclTemplatePart.For) part;
    return new ForExpression(
        ForExpression.Form.TEXT,
        loop.keyName(),
        loop.valueName(),
        of(loop.collection()),
        Optional.empty(),
        template(loop.body(), span),
        Optional.empty(),
        loop.span());
  }
}
