package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deployment costs a month, of which pages and rules speak. */
class BillTest {

  private static final String DISK =
      "storage: [{path: /data, holds: files, loss: fatal, sizeGb: 4}]\n";
  private static final String PLANS = "plan: wide, databasePlan: small";

  private static Bill bill(String platform, String plans, String lines) {
    String all =
        "platforms: {" + platform + ": {" + plans + "}}\nenv: {A: \"${postgres.url}\"}\n" + lines;
    return Bill.of(Wired.on(platform, all));
  }

  @Test
  void everythingThatIsRentedIsInIt() {
    Bill bill = bill("mill", PLANS, DISK);

    assertEquals(OptionalInt.of(1000 + 500 + 4 * 25), bill.cents());
    assertEquals(
        List.of("wide", "small", "4 GB of disk"),
        bill.counted().stream().map(Bill.Item::name).toList());
    assertEquals(3, bill.groups().size());
    assertEquals(OptionalInt.of(1500), bill("mill", PLANS, "").cents());
  }

  @Test
  void aPlanWithoutAPriceHasNoSum() {
    assertEquals(OptionalInt.empty(), bill("mill", "plan: odd, databasePlan: small", DISK).cents());
    assertEquals(
        OptionalInt.empty(), bill("mill", "plan: wide, databasePlan: trial", DISK).cents());
  }

  @Test
  void aDiskWithoutAPriceIsLeftOutAndSaid() {
    Bill with = bill("render", "plan: starter, databasePlan: basic-256mb", DISK);
    Bill without = bill("render", "plan: starter, databasePlan: basic-256mb", "");

    assertEquals(without.cents(), with.cents());
    assertEquals(without.counted(), with.counted());
    assertEquals(List.of(true, false), List.of(with.lacksDisk(), without.lacksDisk()));
  }

  @ParameterizedTest
  @CsvSource({"0, $0", "700, $7", "705, $7.05", "1330, $13.30", "4759, $47.59", "99, $0.99"})
  void amountsAreWrittenAsPeopleDo(int cents, String words) {
    assertEquals(words, Bill.amount(cents));
  }
}
