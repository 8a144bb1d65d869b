package gen.deployment;

import gen.platform.OutputFile;

/**
 * A manifest of a deployment.
 *
 * @param rule what the platform's folder says of it
 * @param service what it is made for; the service that answers visitors where it is made once
 */
public record PlannedFile(OutputFile rule, ServicePart service, boolean isFirst) {

  /** The path by which rules of reading name it. */
  public String role() {
    return rule.of("{service}", "");
  }

  /** Its path below the platform's folder. */
  public String path() {
    return rule.of(service.name(), isFirst ? "" : service.key());
  }
}
