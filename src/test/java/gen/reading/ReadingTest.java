package gen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.deployment.Binding;
import gen.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final Binding ONE = new Binding.Literal("1");
  private static final Binding TWO = new Binding.Literal("2");
  private static final Binding KEPT = new Binding.Kept();

  @Test
  void partsOfOneServiceAreReadAsOne() {
    Resource first = service(Map.of("name", "web"), Map.of("A", ONE));
    Resource second = service(Map.of("port", "80"), Map.of("B", TWO));

    Reading reading = Reading.of(List.of(first, second));

    assertEquals(
        List.of(service(Map.of("name", "web", "port", "80"), Map.of("A", ONE, "B", TWO))),
        reading.resources());
  }

  @Test
  void whatWasReadFirstStays() {
    Resource first = service(Map.of("port", "80"), Map.of("A", ONE));
    Resource second = service(Map.of("port", "81"), Map.of("A", TWO));

    assertEquals(List.of(first), Reading.of(List.of(first, second)).resources());
  }

  @Test
  void keptIsReplacedByAnyOtherBinding() {
    Resource kept = service(Map.of(), Map.of("A", KEPT));
    Resource told = service(Map.of(), Map.of("A", new Binding.Given("A")));

    assertEquals(List.of(told), Reading.of(List.of(kept, told)).resources());
    assertEquals(List.of(told), Reading.of(List.of(told, kept)).resources());
  }

  /** One file gives the text with which a field begins, and the other says that there is one. */
  @Test
  void keptMakesATextWhatAFieldHolds() {
    Resource kept = service(Map.of(), Map.of("A", KEPT));
    Resource told = service(Map.of(), Map.of("A", ONE));
    Resource field = service(Map.of(), Map.of("A", new Binding.Prompted("1")));

    assertEquals(List.of(field), Reading.of(List.of(kept, told)).resources());
    assertEquals(List.of(field), Reading.of(List.of(told, kept)).resources());
  }

  @Test
  void servicesOfDifferentNamesStayApart() {
    List<Resource> parts =
        List.of(service(Map.of("name", "a"), Map.of()), service(Map.of("name", "b"), Map.of()));

    assertEquals(parts, Reading.of(parts).resources());
  }

  @Test
  void serviceAndDatabaseStayApart() {
    Resource service = service(Map.of("name", "a"), Map.of());
    Resource database = new Resource("database", service.attributes(), Map.of());

    Reading reading = Reading.of(List.of(service, database));

    assertEquals(Optional.of(database), reading.first("database"));
    assertEquals(Optional.of(service), reading.first("service"));
    assertEquals(Optional.empty(), reading.first("volume"));
  }

  private static Resource service(Map<String, String> attributes, Map<String, Binding> variables) {
    return new Resource("service", located(attributes), located(variables));
  }

  private static <T> Map<String, Located<T>> located(Map<String, T> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> new Located<>(each.getValue(), Place.of("f"))));
  }
}
