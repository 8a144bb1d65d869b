package gen.rule.form;

import gen.check.Verdict;
import gen.knowledge.Foreign;
import gen.validate.Check;
import gen.validate.DocsPage;
import gen.validate.WholeRepository;
import java.util.regex.Matcher;

/** A file that two platforms read, each by rules of its own. */
final class ManifestFileCollision implements Check.OfWhole {

  @Override
  public void judge(WholeRepository whole, Verdict verdict) {
    for (Foreign.Reader reader : whole.readers()) {
      for (DocsPage page : whole.pages()) {
        Matcher link = reader.link().matcher(page.source().text());
        if (link.find()) {
          whole.manifests().stream()
              .filter(each -> each.primary().source().name().equals(reader.file()))
              .findFirst()
              .ifPresent(
                  each ->
                      verdict.wrong(
                          page.source().place(link.start()),
                          "%s, for %s, is read by %s too, which may refuse keys that it does not know"
                              .formatted(reader.file(), each.who(), reader.owner()),
                          "give each of them a branch with its own file"));
        }
      }
    }
  }
}
