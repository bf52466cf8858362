package io.github.vpcelint.estate;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the steps that lead from a property to a value outside of its own template. */
final class Reasons {
  private final List<Reason> reasons = new ArrayList<>();

  private Reasons() {}

  static List<Reason> of(Declaration declaration, Property property, Exports exports) {
    Reasons reasons = new Reasons();
    if (comesFromOutside(declaration, property.value())) {
      reasons.addNesting(declaration, property.name());
    }
    for (Export export : exports.behind(property.value())) {
      reasons.addExport(export, property.name());
    }
    return reasons.reasons;
  }

  private void addNesting(Declaration declaration, String property) {
    Optional<Declaration> by = declaration.deployment().nestedBy();
    if (by.isPresent()) {
      String text = property + " is given by " + by.get().name() + ", which nests the template";
      reasons.add(new Reason(by.get().nameSpan(), text));
      addNesting(by.get(), property);
    }
  }

  private void addExport(Export export, String property) {
    String name = export.name().display();
    boolean stored = export.declaration().type().equals("AWS::SSM::Parameter");
    String text = property + " is imported from " + name + ", which is exported here";
    if (stored) {
      text = property + " is looked up in Parameter Store, where it is put here";
    } else if (name.startsWith(Export.STACK_OUTPUT)) {
      text = property + " is the " + name + ", which is made here";
    }
    reasons.add(new Reason(export.declaration().nameSpan(), text));
  }

  private static boolean comesFromOutside(Declaration declaration, Value value) {
    for (Cases.Case each : Cases.of(value)) {
      boolean outside =
          each.value() instanceof UnknownValue unknown
              ? !unknown.symbol().scope().equals(declaration.deployment().scope())
              : each.value() instanceof TextValue text
                  && standsElsewhere(text, declaration.nameSpan().file());
      if (outside) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsElsewhere(TextValue text, SourceFile file) {
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Literal literal && literal.origin().file() != file) {
        return true;
      }
    }
    return false;
  }
}
