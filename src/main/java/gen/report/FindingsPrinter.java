package gen.report;

/** Writes down what was found for one kind of reader. Without state: same input, same text. */
public interface FindingsPrinter {

  /** The text, which ends with a line break unless it is empty. */
  String print(Inspection inspection);
}
