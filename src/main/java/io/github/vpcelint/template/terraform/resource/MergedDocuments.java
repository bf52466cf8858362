package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.template.EmbeddedDocument;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * The documents of an {@code aws_iam_policy_document} put together: the last Id counts, and the
 * latest Version.
 */
final class MergedDocuments {
  private final MergedStatements statements = new MergedStatements();
  private MapValue.Field version;
  private Optional<MapValue.Field> id = Optional.empty();
  private boolean known = true;

  /**
   * No documents yet.
   *
   * @param version the version that the data source has by itself
   */
  MergedDocuments(MapValue.Field version) {
    this.version = version;
  }

  MergedStatements statements() {
    return statements;
  }

  /** Whether all of the documents are known, so that nothing else can be in the result. */
  boolean areKnown() {
    return known;
  }

  /** The version; nothing when a document that is not known may have a later one. */
  Optional<MapValue.Field> version() {
    boolean latest = version.value().text().orElse("").equals(IamPolicyDocument.LATEST_VERSION);
    return known || latest ? Optional.of(version) : Optional.empty();
  }

  /** The Id, if there certainly is one. */
  Optional<MapValue.Field> id() {
    return id;
  }

  /** Adds an Id, which counts unless it is empty. */
  void addId(MapValue.Field added) {
    if (!(added.value() instanceof AbsentValue) && !IamPolicyDocument.isEmpty(added.value())) {
      id = Optional.of(added);
    }
  }

  /** Adds a document, or each document of a list. */
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
    if (map.open()) {
      leaveOpen();
    }
    map.field("Id").ifPresent(this::addId);
    map.field("Version").ifPresent(this::addVersion);
    Optional<Value> written = map.get("Statement");
    if (written.isPresent()) {
      statements.addAll(written.get());
    } else if (map.open()) {
      statements.addUnknown();
    }
  }

  /** Versions are dates, so the later one is the greater text. */
  private void addVersion(MapValue.Field added) {
    Optional<String> text = added.value().text();
    Optional<String> before = version.value().text();
    if (text.isEmpty() || before.isEmpty()) {
      known = false;
    } else if (text.get().compareTo(before.get()) > 0) {
      version = added;
    }
  }

  private void addUnknown() {
    leaveOpen();
    statements.addUnknown();
  }

  /** What is not known may have an Id of its own. */
  private void leaveOpen() {
    known = false;
    id = Optional.empty();
  }
}
