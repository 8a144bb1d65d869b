package gen.deployment;

import gen.app.Expression;
import gen.platform.OutputFile;
import gen.platform.OutputFile.Use;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;

/** Says where a value comes from, and why it has to come from there. */
public final class Reason {

  private Reason() {}

  /** The reason in lines of text. */
  public static List<String> of(Setting setting, Deployment deployment) {
    List<String> lines = new ArrayList<>();
    lines.add(where(setting, deployment));
    if (setting.binding() instanceof Binding.Adapted) {
      lines.add("why: " + why(deployment.platform()));
    }
    if (!setting.description().isEmpty()) {
      lines.add("for: " + setting.description());
    }
    return lines;
  }

  private static String where(Setting setting, Deployment deployment) {
    String title = deployment.platform().title();
    Binding binding = setting.binding();
    if (binding instanceof Binding.Literal literal) {
      return "the text \"" + literal.text() + "\", written into the manifest";
    }
    if (binding instanceof Binding.Reference reference) {
      String store = reference.origin() == Platform.Reference.Origin.CACHE ? "Redis" : "database";
      String whose =
          reference.origin().isOfStore()
              ? "of the " + store + " '" + reference.resource() + "'"
              : "of the service itself";
      return "'" + reference.token() + "' " + whose + ", put in by " + title;
    }
    if (binding instanceof Binding.Interpolated) {
      return "the text \"" + setting.text() + "\", in which " + title + " puts the values";
    }
    if (binding instanceof Binding.Given) {
      return title + " sets this variable by itself";
    }
    if (binding instanceof Binding.Generated generated) {
      return "a random text of "
          + generated.length()
          + " characters; "
          + deployment.platform().see().secrets().how();
    }
    if (binding instanceof Binding.Adapted adapted) {
      String adapter =
          deployment.platform().file(Use.ADAPTER).map(OutputFile::path).orElse("the adapter");
      return "computed when the app starts, by "
          + adapter
          + ": "
          + new Expression(adapted.pieces());
    }
    return binding instanceof Binding.Manual manual
        ? "not set; afterwards: " + manual.instruction()
        : "typed by the person who installs the app";
  }

  private static String why(Platform platform) {
    return platform.references().composes()
        ? platform.title() + " cannot put this value into a text"
        : platform.title()
            + " hands over whole values only, and not this one, or not under this name";
  }
}
