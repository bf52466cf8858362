package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The policy document that an {@code aws_iam_policy_document} makes, with every part at the place
 * where the data source says it. Documents that it merges in and that are not known leave the list
 * of statements open, and take from it what they may replace.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document">
 *     aws_iam_policy_document</a>
 */
public final class IamPolicyDocument {
  /** What a document has that does not say which version it is; there is no later one. */
  static final String LATEST_VERSION = "2012-10-17";

  private final Arguments arguments;
  private final List<MapValue.Field> fields = new ArrayList<>();

  private IamPolicyDocument(Arguments arguments) {
    this.arguments = arguments;
  }

  /**
   * The document.
   *
   * @param body arguments and nested blocks of the data source
   * @param name the place of its name, which stands for what it says without being told
   */
  public static MapValue of(MapValue body, Span name) {
    return new IamPolicyDocument(new Arguments(body)).make(name);
  }

  private MapValue make(Span name) {
    MergedDocuments merged = new MergedDocuments(version(name));
    merged.addDocuments(arguments.get("source_json"));
    merged.addDocuments(arguments.get("source_policy_documents"));
    Optional<MapValue.Field> id = arguments.field("policy_id");
    if (id.isPresent()) {
      merged.addId(new MapValue.Field(key("Id", id.get().keySpan()), id.get().value()));
    }
    Arguments.Blocks blocks = arguments.blocks("statement");
    for (Arguments block : blocks.bodies()) {
      merged.statements().add(PolicyStatementBlock.statement(block));
    }
    if (!blocks.complete()) {
      merged.statements().leaveOpen();
    }
    merged.addDocuments(arguments.get("override_json"));
    merged.addDocuments(arguments.get("override_policy_documents"));
    merged.version().ifPresent(fields::add);
    merged.id().ifPresent(fields::add);
    MergedStatements statements = merged.statements();
    if (statements.isOpen() || !statements.list().isEmpty()) {
      Optional<MapValue.Field> field = arguments.field("statement");
      Span place = field.isPresent() ? field.get().keySpan() : name;
      Span list = field.isPresent() ? field.get().value().span() : name;
      fields.add(
          new MapValue.Field(
              key("Statement", place),
              new ListValue(statements.list(), statements.isOpen(), list)));
    }
    return new MapValue(List.copyOf(fields), !merged.areKnown(), arguments.span());
  }

  private MapValue.Field version(Span name) {
    Optional<MapValue.Field> version = arguments.field("version");
    if (version.isPresent()) {
      return new MapValue.Field(key("Version", version.get().keySpan()), version.get().value());
    }
    return new MapValue.Field(
        key("Version", name), TextValue.literal(LATEST_VERSION, Origin.shownAt(name)));
  }

  /** Whether the data source leaves the element out: an empty text or list is none. */
  static boolean isEmpty(Value value) {
    return value instanceof ListValue list
        ? list.items().isEmpty() && !list.open()
        : value.text().isPresent() && value.text().get().isEmpty();
  }

  /** The key of an element, shown at the argument that it comes from. */
  static TextValue key(String element, Span place) {
    return TextValue.literal(element, Origin.shownAt(place));
  }

  /** A value as the key of an object. */
  static TextValue key(Value value) {
    if (value instanceof TextValue text) {
      return text;
    }
    return value instanceof UnknownValue unknown
        ? new TextValue(List.of(new TextValue.Hole(unknown)), unknown.span())
        : key(value.display(), value.span());
  }
}
