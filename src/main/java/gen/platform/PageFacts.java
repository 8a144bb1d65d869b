package gen.platform;

import gen.document.Fields;
import java.util.List;
import java.util.Optional;

/**
 * What pages tell people about a platform. A sentence or list that nobody wrote is empty.
 *
 * @param group the whole of {@code platform.yaml}
 */
public record PageFacts(Fields group) {

  /** Whether an account takes a payment card, in a sentence. */
  public Statement account() {
    return statement("account", "text");
  }

  /** What changes by itself, and what does not. */
  public Statement updates() {
    return statement("updates", "text");
  }

  /** When the app sleeps. */
  public Statement sleeps() {
    return statement("sleeps", "text");
  }

  /** What to know before one chooses the platform. */
  public Statement caution() {
    return statement("fit", "caution");
  }

  /** For whom another platform is better. */
  public Statement other() {
    return statement("fit", "other");
  }

  /** What the platform's console shows of an installation. */
  public Statement shown() {
    return statement("names", "shown");
  }

  /** Who backs up the database, and for how long. */
  public Statement backups() {
    return statement("database", "backups");
  }

  /** What a Redis is called there. */
  public Statement redis() {
    return statement("redis", "title");
  }

  /** Who keeps what is in a Redis. */
  public Statement redisBackups() {
    return statement("redis", "backups");
  }

  /** What a disk changes for the app. */
  public Statement diskEffect() {
    return statement("disk", "effect");
  }

  /** What is to be known of the plans. */
  public Statement planNote() {
    return statement("plans", "note");
  }

  /** For what the prices of the plans hold. */
  public Statement priceNote() {
    return statement("plans", "priceNote");
  }

  /** How secrets come to be. */
  public Statement secretsMade() {
    return statement("secrets", "how");
  }

  /** How secrets come to be for those who install with commands where a button is missing. */
  public Statement secretsTyped() {
    return statement("button", "terminal.secrets");
  }

  /** How to read a secret. */
  public Statement readSecret() {
    return statement("secrets", "read");
  }

  /** How to replace a secret. */
  public Statement changeSecret() {
    return statement("secrets", "rotate");
  }

  /** What the platform limits. */
  public List<Statement> limits() {
    return group.each("limits", each -> new Statement(each.text("text"), Origin.of(each)));
  }

  /** What people do around the button, or the script. */
  public Instructions install() {
    return instructions("button", "deploy");
  }

  /** What people do in a terminal where the button is missing. */
  public Instructions installByTerminal() {
    return instructions("button", "terminal.steps");
  }

  /** The commands of a platform without buttons. */
  public String commands() {
    return group.text("button.commands", "").strip();
  }

  /** The commands that fetch the files where the button is missing. */
  public String fetchCommands() {
    return group.text("button.terminal.fetch", "").strip();
  }

  /** What maintainers do before people can press the button. */
  public Instructions publish() {
    return instructions("button", "publish");
  }

  /** What maintainers do there by hand with each release. */
  public Instructions upkeep() {
    return instructions("button", "upkeep");
  }

  /** How people do something with an app that is installed. */
  public Instructions steps(Task task) {
    return instructions("lifecycle", task.key());
  }

  /** The platform's own page about domains. */
  public Optional<String> domainPage() {
    return group.optional("lifecycle.domainLink");
  }

  /** How long the platform waits for the first answer; empty where nobody says it. */
  public String windowSeconds() {
    return group.text("health.windowSeconds", "");
  }

  /** Where the facts of this group come from. */
  public Origin origin(Topic topic) {
    return Origin.of(group.in(topic.key()));
  }

  private Statement statement(String name, String path) {
    return new Statement(group.text(name + "." + path, ""), Origin.of(group.in(name)));
  }

  private Instructions instructions(String name, String path) {
    return new Instructions(group.texts(name + "." + path), Origin.of(group.in(name)));
  }
}
