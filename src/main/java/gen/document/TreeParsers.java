package gen.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import gen.finding.Source;
import java.io.IOException;

/** Makes the parsers for YAML and JSON, with limits that keep hostile files from hurting. */
final class TreeParsers {

  /** Deeper than this nobody writes by hand. */
  static final int MAX_DEPTH = 60;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build();

  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(LIMITS)
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();

  private TreeParsers() {}

  /** A parser of this text that knows where it is. */
  static JsonParser of(Source source, Format format) throws IOException {
    JsonFactory factory = format == Format.YAML ? YAML : JSON;
    return factory
        .createParser(source.text())
        .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature());
  }
}
