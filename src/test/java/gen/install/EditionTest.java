package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old the oldest and the newest of several texts are. */
class EditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "'' | ''",
        "August 2026 | August 2026",
        "August 2026,August 2026 | August 2026",
        "April 2026,February 2023 to October 2024,November 2020 to January 2026"
            + " | November 2020 to April 2026",
        "August 2026,May to August 2026 | May to August 2026",
        "spring to summer 2026 | spring to summer 2026",
        "spring to summer 2026,July 2026 | spring to July 2026",
        "2019,August 2026 | 2019 to August 2026",
        "2026,August 2026 | 2026 to August 2026",
        ",August 2026 | August 2026",
        "August 2026,the day before | August 2026; the day before",
        "August 2026,Julember 2026 | August 2026; Julember 2026"
      })
  void fromTheOldestTextToTheNewest(String editions, String span) {
    assertEquals(span, Edition.span(List.of(editions.split(","))));
  }

  @Test
  void everyAgeOfOursCanBeCompared() {
    Platforms platforms =
        new Platforms(List.of(Path.of("templates").toAbsolutePath()), new Schemas()::builtIn);
    platforms
        .select(List.of())
        .forEach(
            platform -> {
              String span = Edition.span(Edition.said(platform.facts().node(), "edition"));
              assertFalse(span.isEmpty() || span.contains(";"), span);
            });
  }
}
