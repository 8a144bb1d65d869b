package gen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A JSON Schema (draft 2020-12) that judges trees and says what is wrong with them, and where. */
public final class Schema {

  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012()).keyword(new EnumKeyword()).build();

  private final JsonNode judged;
  private final Supplier<JsonNode> whole;
  private final com.networknt.schema.Schema compiled;

  /**
   * Compiles a schema.
   *
   * @param judged what documents are judged by
   * @param whole the same with what is said to people; asked for when something is wrong
   */
  private Schema(JsonNode judged, Supplier<JsonNode> whole) {
    this.judged = judged;
    this.whole = whole;
    this.compiled =
        SchemaRegistry.withDefaultDialect(
                DIALECT,
                builder ->
                    builder.schemaRegistryConfig(
                        com.networknt.schema.SchemaRegistryConfig.builder()
                            .locale(Locale.ROOT)
                            .regularExpressionFactory(MeasuredExpression::of)
                            .build()))
            .getSchema(judged);
    compiled.initializeValidators();
  }

  /**
   * Compiles a schema that anybody may have written.
   *
   * @throws Rejected when the text is not a usable JSON Schema
   */
  public static Schema of(Source source) {
    JsonNode json = json(source);
    SchemaSanity.check(json, "")
        .ifPresent(
            wrong -> {
              throw rejected(source, wrong);
            });
    try {
      return new Schema(json, () -> json);
    } catch (RuntimeException e) {
      String reason = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      throw rejected(source, reason.replaceFirst("^[a-zA-Z.]+Exception: ", ""));
    }
  }

  /** Compiles a schema of gen's own, which is usable, in less time. */
  public static Schema trusted(Source source) {
    return new Schema(SchemaReader.read(source), () -> json(source));
  }

  /** What holds for keys that a document leaves out. */
  public Defaults defaults() {
    return new Defaults(judged, judged);
  }

  private static JsonNode json(Source source) {
    return Json.of(Documents.parse(source, Format.JSON));
  }

  private static Rejected rejected(Source source, String reason) {
    return new Rejected(
        Code.BAD_SCHEMA.at(source.whole(), "not a usable JSON Schema: " + reason, ""));
  }

  /** Everything in this document that the schema does not allow, in the order of the document. */
  public List<Finding> check(Node document) {
    List<Error> errors = compiled.validate(Json.of(document));
    if (errors.isEmpty()) {
      return List.of();
    }
    JsonNode json = whole.get();
    return errors.stream()
        .map(error -> new SchemaWords(document, error, keywordParent(json, error)).finding())
        .distinct()
        .sorted()
        .toList();
  }

  /** The sub-schema that holds the keyword which failed. */
  private static JsonNode keywordParent(JsonNode json, Error error) {
    NodePath fragment = error.getSchemaLocation().getFragment();
    JsonNode node = json;
    for (int i = 0; i < fragment.getNameCount() - 1; i++) {
      String name = fragment.getName(i);
      node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
    }
    return node;
  }
}
