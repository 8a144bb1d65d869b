package gen.cli;

import gen.app.App;
import gen.app.AppReader;
import gen.app.Form;
import gen.app.Value;
import gen.app.Variable;
import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.pipeline.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Holds answers against what the app takes. A rehearsal knows manifests only, and they do not say
 * it; so the descriptor is asked, where there is one.
 *
 * @param answers by the name of the variable
 */
record AnswerChecker(Map<String, String> answers) {

  /**
   * Makes sure that the app takes all of them.
   *
   * @throws Rejected naming those that it does not take
   */
  void refuseOthers(Path descriptor) {
    if (Files.isRegularFile(descriptor)) {
      Rejected.ifAnyError(wrong(descriptor));
    }
  }

  private List<Finding> wrong(Path descriptor) {
    App app;
    try {
      app =
          new AppReader(new Schemas().descriptor())
              .read(Documents.load(descriptor, descriptor.getFileName().toString()));
    } catch (Rejected e) {
      // What is wrong with the descriptor is no matter of a rehearsal.
      return List.of();
    }
    return app.variables().stream()
        .filter(
            variable -> variable.value() instanceof Value.Prompt prompt && !takes(variable, prompt))
        .map(AnswerChecker::wrong)
        .toList();
  }

  private boolean takes(Variable variable, Value.Prompt prompt) {
    String answer = answers.get(variable.name());
    return answer == null || prompt.accepted().fit(answer) == Form.Fit.FITS;
  }

  private static Finding wrong(Variable variable) {
    Value.Prompt prompt = (Value.Prompt) variable.value();
    return Code.USAGE.at(
        Place.of("--answer"),
        "what is typed for "
            + variable.name()
            + " is none of the texts that the app takes: "
            + prompt.accepted().inWords(),
        "answer what somebody would who installs the app");
  }
}
