package gen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command; it returns its exit code. */
interface Action extends Callable<Integer> {

  /** What it is called, what help says about it, and its options; always the same object. */
  CommandSpec spec();
}
