package gen.platform;

import gen.document.Fields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The facts of a platform: by group for gen itself, each read when it is asked for, and by dotted
 * path for templates.
 *
 * @param fields the whole of {@code platform.yaml}
 */
public record Facts(Fields fields) {

  /** The text at this path, empty if there is none. */
  public String text(String path) {
    return fields.text(path, "");
  }

  /** The group at this path. */
  public Facts in(String path) {
    return new Facts(fields.in(path));
  }

  /** The texts of the list at this path. */
  public List<String> texts(String path) {
    return fields.texts(path);
  }

  /** The groups of the list at this path. */
  public List<Facts> each(String path) {
    return fields.each(path, Facts::new);
  }

  /** False when the facts of this group could not be confirmed. */
  public boolean isCertain() {
    return !text("certain").equals("false");
  }

  /** True when something stands at this path. */
  public boolean has(String path) {
    return fields.has(path);
  }

  /** What pages tell people. */
  public PageFacts told() {
    return new PageFacts(fields);
  }

  /** What scripts do. */
  public ScriptFacts script() {
    return new ScriptFacts(fields.in("script"));
  }

  /** E-mail. */
  public MailFacts mail() {
    return new MailFacts(fields.in("mail"));
  }

  /** How services reach each other. */
  public NetworkFacts network() {
    return new NetworkFacts(fields.in("network"));
  }

  /** The managed Postgres. */
  public DatabaseFacts database() {
    return new DatabaseFacts(fields.in("database"));
  }

  /** How commands run. */
  public CommandFacts command() {
    return new CommandFacts(fields.in("command"));
  }

  /** How secrets come to be. */
  public SecretFacts secrets() {
    return new SecretFacts(fields.in("secrets"));
  }

  /** How values are asked for. */
  public PromptFacts prompts() {
    return new PromptFacts(fields.in("prompts"));
  }

  /** How manifests refer to things. */
  public ReferenceFacts references() {
    return new ReferenceFacts(fields.in("references"));
  }

  /** How the adapter gets to run. */
  public AdapterFacts adapter() {
    return new AdapterFacts(fields.in("adapter"));
  }

  /** What an app finds when it runs; empty where nobody looked. */
  public Optional<RuntimeFacts> runtime() {
    return Optional.of("runtime").filter(this::has).map(fields::in).map(RuntimeFacts::new);
  }

  /** True when images are known to run as some user that nobody knows before. */
  public boolean hasRandomUser() {
    return fields.isTrue("user.random");
  }

  /** True when a new release of the manifests is known to be read again. */
  public boolean rereadsManifests() {
    return fields.isTrue("updates.rereads");
  }

  /** True when the private name of a database is known in every region. */
  public boolean hasOneNetwork() {
    return fields.isTrue("regions.privateEverywhere");
  }

  /** The role of a command that runs without the disk; empty where none is known. */
  public Optional<String> hidesDiskFrom() {
    return fields.optional("disk.hiddenFrom");
  }

  /** The manifest that a button reads; empty where it reads none. */
  public Optional<String> buttonManifest() {
    return fields.optional("button.manifest");
  }

  /**
   * How long the description of a template may be: {@code least} and {@code most}; 0 for no limit.
   */
  public Fields descriptionLength() {
    return fields.in("button.descriptionLength");
  }

  /** The longest time before the first question about health that the platform takes. */
  public OptionalInt mostGraceSeconds() {
    return number("health.mostGraceSeconds");
  }

  /** Whether apps can have a disk; empty where nobody knows. */
  public Optional<Boolean> offersDisk() {
    return fields
        .optional("disk.offered")
        .filter(word -> !word.equals("unknown"))
        .map(word -> word.equals("true"));
  }

  /** The forms of the buttons that the platform has or had. */
  public List<ButtonFormFacts> buttonForms() {
    return fields.each("buttonForms.list", ButtonFormFacts::new);
  }

  /** The commands beside the button; empty where there are none. */
  public Optional<TerminalFacts> terminal() {
    return Optional.of("button.terminal").filter(this::has).map(fields::in).map(TerminalFacts::new);
  }

  /** How clicks are counted. */
  public CountingFacts counting() {
    return new CountingFacts(fields.in("counting"));
  }

  /** Whether an account takes a payment card, in a word: {@code unknown} where nobody says it. */
  public String card() {
    return fields.text("account.card", "unknown");
  }

  /** What is paid beside plans. */
  public PriceFacts prices() {
    return new PriceFacts(fields);
  }

  private OptionalInt number(String path) {
    return fields.has(path) ? OptionalInt.of(fields.number(path, 0)) : OptionalInt.empty();
  }
}
