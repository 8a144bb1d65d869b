package gen.rule.database;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.knowledge.WordList;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;

/** A variable for an address of JDBC gets one that begins with postgres. */
final class DbUrlShape implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource
          .variables()
          .forEach(
              (name, found) -> {
                if (manifests.words(WordList.JDBC).matcher(name).matches()
                    && isUrl(found.value())) {
                  verdict.wrong(
                      found.place(),
                      "'"
                          + name
                          + "' needs an address that begins with jdbc:; "
                          + manifests.who().does("puts", "put")
                          + " one in that begins with postgres",
                      "put it together from host, port and name: jdbc:postgresql://HOST:PORT/NAME");
                }
              });
    }
  }

  private static boolean isUrl(Binding binding) {
    return binding instanceof Binding.Reference reference
        && reference.name().equals("postgres.url");
  }
}
