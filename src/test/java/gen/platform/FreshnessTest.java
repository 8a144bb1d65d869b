package gen.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long what was seen counts; pages and rules ask the same. */
class FreshnessTest {

  @ParameterizedTest
  @CsvSource({"2026-11-23, true", "2027-02-21, true", "2027-02-22, false", "2026-01-01, true"})
  void afterNinetyDaysItSaysLittle(LocalDate today, boolean fresh) {
    assertEquals(fresh, Freshness.isFresh(LocalDate.of(2026, 11, 23), today));
  }
}
