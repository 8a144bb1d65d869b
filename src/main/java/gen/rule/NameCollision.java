package gen.rule;

import gen.document.Fields;
import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.Page;
import gen.validate.Verdict;
import gen.validate.Whole;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that only one app of the whole platform can have, fixed in a file from which others are to
 * install. Where nobody is invited to, the name is that of the owner's own app.
 */
final class NameCollision implements Check.OfWhole {

  @Override
  public void judge(Whole whole, Verdict verdict) {
    for (Manifests manifests : whole.manifests()) {
      Fields facts = manifests.knowledge().platform().facts();
      Optional<Page> page =
          facts
              .optional("names.invites")
              .map(Pattern::compile)
              .flatMap(invites -> page(whole, invites));
      page.ifPresent(
          inviting ->
              manifests
                  .reading()
                  .first("service")
                  .flatMap(service -> service.attribute("name"))
                  .ifPresent(
                      name ->
                          verdict.wrong(
                              name.place(),
                              "only one app in %s can be called '%s', and %s invites others"
                                  .formatted(
                                      facts.text("names.scope", ""),
                                      name.value(),
                                      inviting.source().name()),
                              "leave the name out, so that everybody chooses one")));
    }
  }

  private static Optional<Page> page(Whole whole, Pattern invites) {
    return whole.pages().stream()
        .filter(page -> invites.matcher(page.source().text()).find())
        .findFirst();
  }
}
