package gen.rule.start;

import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.knowledge.WordList;
import gen.platform.MailFacts;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The app sends e-mail in a way that the plan does not let through. */
final class SmtpBlocked implements Check.OfManifests, Check.OfDescriptor {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    MailFacts mail = manifests.knowledge().platform().see().mail();
    List<String> blocked = mail.blockedOn();
    Pattern smtp = manifests.words(WordList.SMTP);
    for (Resource service : manifests.reading().resources()) {
      Optional<Located<String>> plan =
          service.attribute("plan").filter(each -> blocked.contains(each.value()));
      List<String> open = mail.ports();
      boolean other =
          Assignment.of(service).stream()
              .anyMatch(
                  each ->
                      each.isCalled(smtp)
                          && each.name().endsWith("PORT")
                          && !open.contains(each.text()));
      if (plan.isPresent() && !other) {
        service.variables().keySet().stream()
            .filter(name -> smtp.matcher(name).matches())
            .findFirst()
            .ifPresent(
                name ->
                    verdict.wrong(
                        plan.get().place(),
                        "the plan '"
                            + plan.get().value()
                            + "' lets no SMTP out, which '"
                            + name
                            + "' is for",
                        "take the plan " + mail.instead() + ", or a mail service by HTTP"));
      }
    }
  }

  @Override
  public void judge(Described described, Verdict verdict) {
    if (!described.app().work().smtp()) {
      return;
    }
    for (Deployment decided : described.deployments()) {
      MailFacts mail = decided.platform().see().mail();
      List<String> blocked = mail.blockedOn();
      // Where plans belong to the account, nobody knows which one it is.
      boolean may =
          decided.services().stream()
              .map(part -> part.plan().id())
              .anyMatch(plan -> plan.isEmpty() || blocked.contains(plan));
      if (!blocked.isEmpty() && may) {
        verdict.wrong(
            described.app().place("work.smtp"),
            decided.platform().who().does("lets", "let")
                + " no SMTP out on "
                + String.join(", ", blocked)
                + ", so e-mails of the app do not arrive",
            "say so under notes: it takes " + mail.instead() + ", or a mail service by HTTP");
      }
    }
  }
}
