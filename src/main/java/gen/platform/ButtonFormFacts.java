package gen.platform;

import gen.document.Fields;
import java.util.List;

/** A form that addresses of a button have or had. */
public record ButtonFormFacts(Fields group) {

  /** The form in words. */
  public String form() {
    return group.text("form");
  }

  /** What stands between the two slashes and the question mark. */
  public String address() {
    return group.text("address");
  }

  /** What must be behind it; empty where anything may be. */
  public String query() {
    return group.text("query", "");
  }

  /** Where it is in its life. */
  public String status() {
    return group.text("status");
  }

  /** What to say of it; may be empty. */
  public String message() {
    return group.text("message", "");
  }

  /** What to do about it; may be empty. */
  public String help() {
    return group.text("help", "");
  }

  /** What is not certain about it; empty when all is. */
  public String doubt() {
    return group.text("doubt", "");
  }

  /** What to write instead; empty where that is not certain. */
  public String successor() {
    return group.text("replace", "");
  }

  /** The names that it reads; empty where nobody knows. */
  public List<String> parameters() {
    return group.texts("parameters");
  }
}
