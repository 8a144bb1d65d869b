package gen.cli;

/** How results are printed. */
enum OutputFormat {
  text,
  json;

  /** Implemented by commands that can print JSON. */
  interface Choice {
    /** The format that was asked for. */
    OutputFormat format();
  }
}
