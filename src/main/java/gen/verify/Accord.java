package gen.verify;

import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.platform.Platform;

/** Holds how a variable gets its value in a manifest against what was decided. */
record Accord(Platform platform) {

  /**
   * True when the manifest says what was decided.
   *
   * @param read null when it says nothing of the variable
   */
  boolean agrees(Setting setting, Binding read) {
    return agrees(setting.binding(), read) || isAskedAsText(setting, read);
  }

  /** Where a manifest has no way to ask, it holds the text that the field begins with. */
  private boolean isAskedAsText(Setting setting, Binding read) {
    return setting.binding() instanceof Binding.Prompted
        && platform.see().prompts().isText()
        && (isSame(new Binding.Literal(setting.preset()), read) || read instanceof Binding.Kept);
  }

  private static boolean agrees(Binding decided, Binding read) {
    if (decided instanceof Binding.Interpolated text) {
      return text.text().equals(composed(read));
    }
    if (decided instanceof Binding.Manual || decided instanceof Binding.Given) {
      return read == null || isSame(read, decided);
    }
    if (read instanceof Binding.Reference found && decided instanceof Binding.Reference expected) {
      return found.name().equals(expected.name())
          && found.origin() == expected.origin()
          && found.token().equals(expected.token())
          && (found.resource().isEmpty() || found.resource().equals(expected.resource()));
    }
    if (read instanceof Binding.Prompted found && decided instanceof Binding.Prompted expected) {
      return found.preset().equals(expected.preset());
    }
    return isSame(decided, read);
  }

  /**
   * What a manifest holds for a text in which the platform puts values; null for other bindings.
   * The same text can be taken apart in two ways: {@code https://} and a host are an address.
   */
  private static String composed(Binding binding) {
    if (binding instanceof Binding.Interpolated interpolated) {
      return interpolated.text();
    }
    return binding instanceof Binding.Reference reference ? reference.token() : null;
  }

  /** As {@code equals}, of which the first call for each kind of record takes milliseconds. */
  static boolean isSame(Binding one, Binding other) {
    return other != null
        && one.getClass() == other.getClass()
        && content(one).equals(content(other));
  }

  /** What tells bindings of one kind apart. */
  private static String content(Binding binding) {
    if (binding instanceof Binding.Given given) {
      return given.name();
    }
    if (binding instanceof Binding.Prompted prompted) {
      return prompted.preset();
    }
    return binding instanceof Binding.Manual manual ? manual.instruction() : binding.words();
  }
}
