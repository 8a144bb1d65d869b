package gen.deployment;

import gen.app.Accepted;
import gen.app.Expression;
import gen.app.Form;
import gen.app.Piece;
import gen.app.References;
import gen.app.Value;
import gen.app.Variable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A variable together with how it gets its value.
 *
 * @param text what a manifest prints for it, in the platform's own syntax; empty where it prints
 *     something else than a text
 * @param description what the variable does; may be empty
 * @param variable the variable of the descriptor; empty for one that only the platform needs
 */
public record Setting(
    String name, Binding binding, String text, String description, Optional<Variable> variable) {

  /** The same variable with another way to get its value. */
  Setting by(Binding other) {
    return new Setting(name, other, text, description, variable);
  }

  /** What the descriptor says of a text to be typed, when it is one. */
  public Optional<Value.Prompt> prompt() {
    return variable
        .map(Variable::value)
        .filter(Value.Prompt.class::isInstance)
        .map(Value.Prompt.class::cast);
  }

  /** What the descriptor says of a secret, when it is one. */
  public Optional<Value.Secret> secret() {
    return variable
        .map(Variable::value)
        .filter(Value.Secret.class::isInstance)
        .map(Value.Secret.class::cast);
  }

  /** What to type, in a few sentences. */
  public String question() {
    // An example of what is not to be shown is none that anybody may type.
    String example = isHidden() ? "" : prompt().map(Value.Prompt::example).orElse("");
    String made = secret().map(SecretByHand::new).map(SecretByHand::words).orElse("");
    String shown = example.isEmpty() ? "" : "For example " + example + ".";
    return sentences(described(), made, shown);
  }

  /** What the variable does and what the app takes for it; may be empty. */
  public String described() {
    return sentences(
        description, prompt().map(Value.Prompt::accepted).map(Setting::taken).orElse(""));
  }

  /** Fewest characters of what may be typed. */
  public int least() {
    return prompt().map(each -> each.accepted().min()).orElse(0);
  }

  /** What has to be typed looks like this regular expression; empty where it may be anything. */
  public String form() {
    return prompt().flatMap(each -> each.accepted().form()).map(Form::regex).orElse("");
  }

  /** What the app takes, in sentences; empty where it takes anything. */
  private static String taken(Accepted accepted) {
    String min = accepted.min() > 1 ? "At least " + accepted.min() + " characters." : "";
    String form =
        accepted.form().map(each -> "It must match " + each.regex() + " as a whole.").orElse("");
    return sentences(min, form);
  }

  private static String sentences(String... all) {
    return String.join(" ", Stream.of(all).filter(each -> !each.isEmpty()).toList());
  }

  /** True when the value depends on the address under which the app is reached. */
  public boolean usesAddress() {
    return references().anyMatch(reference -> reference.startsWith("public."));
  }

  /** True when the platform sets the variable to this reference by itself. */
  public boolean isGiven(String reference) {
    return binding instanceof Binding.Given given && given.name().equals(reference);
  }

  /** True when the descriptor's value uses this reference. */
  public boolean uses(String reference) {
    return references().anyMatch(reference::equals);
  }

  private Stream<String> references() {
    Value value = variable.map(Variable::value).orElse(new Value.Omitted());
    Stream<Expression> expressions =
        value instanceof Value.Text text
            ? Stream.of(text.expression())
            : value instanceof Value.Joined list ? list.items().stream() : Stream.empty();
    return expressions.flatMap(Expression::references).map(Piece.Reference::name);
  }

  /** True when the value is a list of names. */
  public boolean isList() {
    return variable.map(Variable::value).filter(Value.Joined.class::isInstance).isPresent();
  }

  /** Where the value comes from, in a few words for people. */
  public String inWords() {
    if (binding instanceof Binding.Literal literal) {
      return literal.text();
    }
    if (binding instanceof Binding.Reference reference) {
      if (References.isRedis(reference.name())) {
        return "from the Redis";
      }
      return References.isDatabase(reference.name()) ? "from the database" : "the app's address";
    }
    if (binding instanceof Binding.Generated) {
      return "made once, at random";
    }
    if (binding instanceof Binding.Given) {
      return "set by the platform";
    }
    if (binding instanceof Binding.Prompted) {
      return isRequired() ? "you type it" : "you may type it";
    }
    return binding instanceof Binding.Manual ? "you set it afterwards" : "made when the app starts";
  }

  /** What the field holds at first; may be empty. */
  public String preset() {
    return prompt().map(Value.Prompt::preset).orElse("");
  }

  /** True when something has to be typed before the app runs. */
  public boolean isRequired() {
    return prompt().map(Value.Prompt::required).orElse(true);
  }

  /** True when what is typed must not be shown. */
  public boolean isHidden() {
    return prompt().map(Value.Prompt::secret).orElse(false);
  }

  /** True when losing the value loses data. */
  public boolean encryptsData() {
    return secret().map(Value.Secret::encryptsData).orElse(false);
  }
}
