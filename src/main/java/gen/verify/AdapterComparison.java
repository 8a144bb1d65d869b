package gen.verify;

import gen.deployment.Adapter;
import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.deployment.ServicePart;
import gen.reading.Located;
import gen.reading.Reading;
import gen.reading.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what the adapter does besides exporting variables against what was decided. */
record AdapterComparison(Deployment deployment, Reading reading) {

  /** The kinds of resources that are things which only the adapter does. */
  static final Set<String> KINDS = Set.of("folder", "recoding");

  /** Something that reads back as another thing than was decided. */
  record Difference(String what, String found, String expected) {}

  /** Each folder that becomes a link and each secret that is written anew, and no other. */
  List<Difference> differences() {
    Map<String, String> folders = new LinkedHashMap<>();
    Map<String, String> secrets = new LinkedHashMap<>();
    for (ServicePart service : deployment.services()) {
      String whose = service == deployment.web() ? "" : " of " + service.name();
      service
          .disk()
          .map(Disk::links)
          .orElse(List.of())
          .forEach(link -> folders.put(link.storage().path() + whose, link.path()));
      service
          .adapter()
          .map(Adapter::recodings)
          .orElse(List.of())
          .forEach(each -> secrets.put(each.name() + whose, each.to()));
    }
    List<Difference> differences = new ArrayList<>();
    compare("folder", read("folder", "disk"), folders, differences);
    compare("recoding", read("recoding", "form"), secrets, differences);
    return differences;
  }

  private Map<String, String> read(String kind, String attribute) {
    Map<String, String> read = new LinkedHashMap<>();
    for (Resource each : reading.all(kind)) {
      String owner = text(each, "service");
      String whose = owner.isEmpty() || owner.equals(deployment.web().name()) ? "" : " of " + owner;
      read.put(text(each, "name") + whose, text(each, attribute));
    }
    return read;
  }

  private static void compare(
      String kind,
      Map<String, String> read,
      Map<String, String> expected,
      List<Difference> differences) {
    expected.forEach(
        (name, value) -> {
          String found = read.getOrDefault(name, "");
          if (!found.equals(value)) {
            differences.add(new Difference("the " + kind + " " + name, found, value));
          }
          read.remove(name);
        });
    read.forEach(
        (name, found) -> differences.add(new Difference("the " + kind + " " + name, found, "")));
  }

  private static String text(Resource resource, String attribute) {
    return resource.attribute(attribute).map(Located::value).orElse("");
  }
}
