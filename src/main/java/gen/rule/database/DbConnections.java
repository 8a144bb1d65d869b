package gen.rule.database;

import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.platform.Offer;
import gen.platform.Offer.Kind;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;
import java.util.regex.Pattern;

/** The services may open more connections than the database's plan allows. */
final class DbConnections implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Optional<Located<String>> plan =
        manifests.reading().first("database").flatMap(database -> database.attribute("plan"));
    int allowed = plan.map(name -> allowed(manifests, name.value())).orElse(0);
    if (allowed == 0) {
      return;
    }
    int wanted = 0;
    Place place = told(manifests).orElse(plan.orElseThrow().place());
    for (Resource resource : manifests.reading().resources()) {
      wanted += wanted(manifests, resource) * number(resource, "instances", 1);
    }
    if (wanted > allowed) {
      verdict.wrong(
          place,
          "up to "
              + wanted
              + " connections are opened; '"
              + plan.get().value()
              + "' of "
              + manifests.who()
              + " allows "
              + allowed,
          "take a larger plan, or fewer workers or a smaller pool");
    }
  }

  /** Where the descriptor says how many are opened. */
  private static Optional<Place> told(Manifests manifests) {
    return manifests
        .deployment()
        .map(Deployment::app)
        .filter(app -> app.database().connecting().most() > 0)
        .map(app -> app.place("postgres.connections"));
  }

  /** What one instance opens; 0 when nobody says. */
  private static int wanted(Manifests manifests, Resource resource) {
    int told =
        manifests
            .deployment()
            .filter(decided -> resource.kind().equals("service"))
            .map(decided -> decided.app().database().connecting().most())
            .orElse(0);
    if (told > 0) {
      return told;
    }
    int pool = number(resource, manifests.words(WordList.POOL));
    int processes = Math.max(1, number(resource, manifests.words(WordList.PROCESSES)));
    return processes * Math.max(pool, number(resource, manifests.words(WordList.THREADS)));
  }

  private static int number(Resource resource, Pattern name) {
    return Assignment.of(resource).stream()
        .filter(each -> each.isCalled(name) && each.text().matches("[0-9]{1,6}"))
        .mapToInt(each -> Integer.parseInt(each.text()))
        .max()
        .orElse(0);
  }

  private static int number(Resource resource, String attribute, int otherwise) {
    return resource
        .attribute(attribute)
        .map(Located::value)
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** What the plan allows; 0 when nobody knows. */
  private static int allowed(Manifests manifests, String plan) {
    return manifests
        .knowledge()
        .offers()
        .find(Kind.DATABASE_PLAN, plan)
        .map(Offer::connections)
        .orElse(0);
  }
}
