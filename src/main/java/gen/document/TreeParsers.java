package gen.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;

/** Makes the parsers for YAML and JSON, with limits that keep hostile files from hurting. */
final class TreeParsers {

  /** Deeper than this nobody writes by hand. */
  static final int MAX_DEPTH = 60;

  /** More values than this nobody writes by hand. */
  static final int MAX_PARTS = 20_000;

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

  /** Names of variables and services are shorter in every file that a person wrote. */
  static final int MAX_KEY = 1_000;

  /** Refuses a name that no platform could take. */
  static void refuseLong(String key, Place place) {
    if (key.length() > MAX_KEY) {
      throw new Rejected(
          Code.TOO_LARGE.at(
              place, "a name of " + key.length() + " characters; at most " + MAX_KEY, ""));
    }
  }

  /** What is said of a file with more than {@link #MAX_PARTS} values. */
  static Rejected tooManyParts(Place place) {
    return new Rejected(
        Code.TOO_LARGE.at(
            place, "more than " + MAX_PARTS + " values; no more are read", "make it smaller"));
  }

  /** A parser of this text that knows where it is. */
  static JsonParser of(Source source, Format format) throws IOException {
    JsonFactory factory = format == Format.YAML ? YAML : JSON;
    return factory
        .createParser(source.text())
        .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature());
  }
}
