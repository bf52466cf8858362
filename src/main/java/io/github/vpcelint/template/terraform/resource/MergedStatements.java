package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements of several documents put together: one with a Sid takes the place of an earlier one
 * with the same. A document that is not known may replace any statement that has a Sid, and add
 * others.
 */
final class MergedStatements {
  private final List<Value> statements = new ArrayList<>();
  private boolean open;

  /** The statements that are certainly there. */
  List<Value> list() {
    return statements;
  }

  /** Whether there may be more. */
  boolean isOpen() {
    return open;
  }

  /** Notes that there may be statements that are not known, which replace nothing. */
  void leaveOpen() {
    open = true;
  }

  /** Adds what a document has as its statements. */
  void addAll(Value written) {
    if (written instanceof ListValue list) {
      for (Value statement : list.items()) {
        add(statement);
      }
      if (list.open()) {
        addUnknown();
      }
    } else {
      add(written);
    }
  }

  /** Adds a statement. */
  void add(Value statement) {
    if (!(statement instanceof MapValue map)) {
      addUnknown();
      return;
    }
    Optional<Value> written = map.get("Sid");
    boolean none =
        written.isEmpty()
            || (written.get().text().isPresent() && written.get().text().get().isEmpty());
    if (none) {
      statements.add(statement);
      return;
    }
    Optional<String> sid = written.get().text();
    if (sid.isEmpty()) {
      addUnknown();
      statements.add(statement);
      return;
    }
    for (int i = 0; i < statements.size(); i++) {
      if (sidOf(statements.get(i)).equals(sid)) {
        statements.set(i, statement);
        return;
      }
    }
    statements.add(statement);
  }

  private static Optional<String> sidOf(Value statement) {
    Optional<Value> sid = ((MapValue) statement).get("Sid");
    return sid.isPresent() ? sid.get().text() : Optional.empty();
  }

  /** Notes that there may be statements that are not known, in the place of others. */
  void addUnknown() {
    open = true;
    for (int i = statements.size() - 1; i >= 0; i--) {
      Optional<Value> sid = ((MapValue) statements.get(i)).get("Sid");
      if (sid.isPresent() && !IamPolicyDocument.isEmpty(sid.get())) {
        statements.remove(i);
      }
    }
  }
}
