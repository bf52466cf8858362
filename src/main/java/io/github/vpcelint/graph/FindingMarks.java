package io.github.vpcelint.graph;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings belong to which declaration: those about it by name, and those that point into it.
 * Names may repeat in other files: the findings in the file of a declaration are its own, and so
 * are those about a name that only one declaration has, as a policy beside its endpoint may be.
 */
final class FindingMarks {
  private final List<Finding> findings;
  private final Map<String, List<Finding>> byName = new HashMap<>();
  private final IdentityHashMap<SourceFile, Map<Integer, List<Finding>>> byPlace =
      new IdentityHashMap<>();
  private final Map<String, Integer> declared = new HashMap<>();

  FindingMarks(List<Finding> findings) {
    this.findings = findings;
    for (Finding finding : findings) {
      String subject = finding.subject();
      for (int end = subject.indexOf('/'); end >= 0; end = subject.indexOf('/', end + 1)) {
        addName(subject.substring(0, end), finding);
      }
      addName(subject, finding);
      addPlace(finding.span(), finding);
      for (Finding.Related related : finding.related()) {
        addPlace(related.span(), finding);
      }
    }
  }

  private void addName(String name, Finding finding) {
    byName.computeIfAbsent(name, none -> new ArrayList<>()).add(finding);
  }

  private void addPlace(Span span, Finding finding) {
    byPlace
        .computeIfAbsent(span.file(), none -> new HashMap<>())
        .computeIfAbsent(span.start(), none -> new ArrayList<>())
        .add(finding);
  }

  /** Says that there is a declaration of a name; before the first question. */
  void declare(Declaration declaration) {
    declared.merge(declaration.name(), 1, Integer::sum);
  }

  /** The findings about a declaration. */
  Marks of(Declaration declaration, List<Property> properties) {
    List<Finding> own = new ArrayList<>(at(declaration.nameSpan()));
    for (Property property : properties) {
      own.addAll(at(property.keySpan()));
    }
    boolean unique = declared.getOrDefault(declaration.name(), 1) == 1;
    for (Finding finding : byName.getOrDefault(declaration.name(), List.of())) {
      if (unique || finding.span().file() == declaration.nameSpan().file()) {
        own.add(finding);
      }
    }
    return own.isEmpty() ? Marks.NONE : new Marks(eachOnce(own));
  }

  private List<Finding> at(Span span) {
    return byPlace.getOrDefault(span.file(), Map.of()).getOrDefault(span.start(), List.of());
  }

  /** In the order of the reports. */
  private List<Finding> eachOnce(List<Finding> some) {
    IdentityHashMap<Finding, Boolean> wanted = new IdentityHashMap<>();
    for (Finding finding : some) {
      wanted.put(finding, true);
    }
    List<Finding> sorted = new ArrayList<>();
    for (Finding finding : findings) {
      if (wanted.containsKey(finding)) {
        sorted.add(finding);
      }
    }
    return sorted;
  }
}
