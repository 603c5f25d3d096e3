package org.roombooking.bootstrap.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.roombooking.bootstrap.operator.Progress;

/**
 * Where a command writes.
 *
 * @param out its answer, and nothing else, so that a program can read it
 * @param err what a person should know meanwhile
 */
public record Console(PrintWriter out, PrintWriter err) {

  public static Console standard() {
    return new Console(writer(System.out), writer(System.err));
  }

  // In UTF-8 whatever the locale says: the answers hold names of hotels and JSON.
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Progress goes to a person. */
  public Progress progress() {
    return err::println;
  }
}
