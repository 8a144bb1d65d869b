package gen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.HashSet;
import java.util.Set;

/**
 * The keyword {@code enum}, quick to start. The validator's own prints every allowed value when the
 * schema is compiled, and the first value printed starts a mapper with its calendars and formats.
 * Here that is left to numbers and the like, of which several forms are equal.
 */
record EnumKeyword() implements Keyword {

  @Override
  public String getValue() {
    return KeywordType.ENUM.getValue();
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode values, Schema parent, SchemaContext context) {
    Set<JsonNode> allowed = new HashSet<>();
    values.forEach(allowed::add);
    return new Listed(allowed, location, values, parent, context);
  }

  /** Judges texts; asks the validator's own keyword about other values that are not in the list. */
  private record Listed(
      Set<JsonNode> allowed,
      SchemaLocation location,
      JsonNode values,
      Schema parent,
      SchemaContext context)
      implements KeywordValidator {

    @Override
    public void validate(ExecutionContext run, JsonNode value, JsonNode root, NodePath path) {
      if (allowed.contains(value)) {
        return;
      }
      if (value.isTextual()) {
        run.addError(notAllowed(run, value, path));
      } else {
        KeywordType.ENUM
            .newValidator(location, values, parent, context)
            .validate(run, value, root, path);
      }
    }

    private Error notAllowed(ExecutionContext run, JsonNode value, NodePath path) {
      return Error.builder()
          .keyword(getKeyword())
          .message("not in the list")
          .schemaLocation(location)
          .schemaNode(values)
          .evaluationPath(run.getEvaluationPath())
          .instanceLocation(path)
          .instanceNode(value)
          .build();
    }

    @Override
    public SchemaLocation getSchemaLocation() {
      return location;
    }

    @Override
    public String getKeyword() {
      return KeywordType.ENUM.getValue();
    }
  }
}
