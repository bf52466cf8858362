package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.spelling.NearestName;
import java.util.Optional;

/**
 * A name that means nothing in its template.
 *
 * @param span where it stands
 * @param by the function or attribute that names it
 * @param name the name
 * @param what what it is not, in words
 */
record UnresolvedName(Span span, String by, String name, String what) {
  /**
   * Reports it.
   *
   * @param candidates the names that may have been meant
   */
  void report(Iterable<String> candidates, EstatePart part) {
    Optional<String> meant = NearestName.closest(name, candidates);
    part.add(
        new Problem(
            Problem.Kind.UNRESOLVED,
            span,
            by
                + " names \""
                + name
                + "\", which is "
                + what
                + " of this template; CloudFormation refuses the template",
            meant.isPresent()
                ? "did you mean \"" + meant.get() + "\"?"
                : "declare it, or take the reference out",
            span));
  }
}
