package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.template.EmbeddedDocument;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
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

  /** Adds the statements of a document, or of each document of a list. */
  void addDocuments(Optional<Value> documents) {
    if (documents.isEmpty() || documents.get() instanceof AbsentValue) {
      return;
    }
    if (documents.get() instanceof ListValue list) {
      for (Value document : list.items()) {
        addDocument(document);
      }
      if (list.open()) {
        addUnknown();
      }
    } else {
      addDocument(documents.get());
    }
  }

  private void addDocument(Value document) {
    Value read = document;
    if (document instanceof TextValue text) {
      if (text.text().isPresent() && text.text().get().isEmpty()) {
        return;
      }
      read = EmbeddedDocument.value(text).orElse(document);
    }
    if (!(read instanceof MapValue map)) {
      addUnknown();
      return;
    }
    Optional<Value> written = map.get("Statement");
    if (map.open() && written.isEmpty()) {
      addUnknown();
    } else if (written.isPresent() && written.get() instanceof ListValue list) {
      for (Value statement : list.items()) {
        add(statement);
      }
      if (list.open()) {
        addUnknown();
      }
    } else if (written.isPresent()) {
      add(written.get());
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

  private void addUnknown() {
    open = true;
    for (int i = statements.size() - 1; i >= 0; i--) {
      Optional<Value> sid = ((MapValue) statements.get(i)).get("Sid");
      if (sid.isPresent() && !IamPolicyDocument.isEmpty(sid.get())) {
        statements.remove(i);
      }
    }
  }
}
