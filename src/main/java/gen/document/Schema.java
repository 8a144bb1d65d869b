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

/** A JSON Schema (draft 2020-12) that judges trees and says what is wrong with them, and where. */
public final class Schema {

  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012()).keyword(new EnumKeyword()).build();

  private final JsonNode json;
  private final com.networknt.schema.Schema compiled;

  private Schema(JsonNode json) {
    this.json = json;
    this.compiled =
        SchemaRegistry.withDefaultDialect(
                DIALECT,
                builder ->
                    builder.schemaRegistryConfig(
                        com.networknt.schema.SchemaRegistryConfig.builder()
                            .locale(Locale.ROOT)
                            .build()))
            .getSchema(json);
  }

  /**
   * Compiles a schema.
   *
   * @throws Rejected when the text is not a usable JSON Schema
   */
  public static Schema of(Source source) {
    JsonNode json = Json.of(Documents.parse(source, Format.JSON));
    SchemaSanity.check(json, "")
        .ifPresent(
            wrong -> {
              throw rejected(source, wrong);
            });
    try {
      Schema schema = new Schema(json);
      schema.compiled.initializeValidators();
      return schema;
    } catch (RuntimeException e) {
      String reason = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      throw rejected(source, reason.replaceFirst("^[a-zA-Z.]+Exception: ", ""));
    }
  }

  private static Rejected rejected(Source source, String reason) {
    return new Rejected(
        Code.BAD_SCHEMA.at(source.whole(), "not a usable JSON Schema: " + reason, ""));
  }

  /** Everything in this document that the schema does not allow, in the order of the document. */
  public List<Finding> check(Node document) {
    return compiled.validate(Json.of(document)).stream()
        .map(error -> finding(document, error))
        .distinct()
        .sorted()
        .toList();
  }

  private Finding finding(Node document, Error error) {
    return new SchemaWords(document, error, keywordParent(error)).finding();
  }

  /** The sub-schema that holds the keyword which failed. */
  private JsonNode keywordParent(Error error) {
    NodePath fragment = error.getSchemaLocation().getFragment();
    JsonNode node = json;
    for (int i = 0; i < fragment.getNameCount() - 1; i++) {
      String name = fragment.getName(i);
      node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
    }
    return node;
  }
}
