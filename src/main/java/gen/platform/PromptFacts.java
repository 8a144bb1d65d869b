package gen.platform;

import gen.document.Fields;

/** How a platform asks for values. */
public record PromptFacts(Fields group) {

  /** True when a field shows what it holds at first. */
  public boolean showsPreset() {
    return group.isTrue("preset");
  }

  /** True when questions stand in manifests as texts. */
  public boolean isText() {
    return group.isTrue("asText");
  }
}
