package org.roombooking.bootstrap.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A console that keeps what is written to it. */
final class Screen {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  Console console() {
    return new Console(new PrintWriter(out, true), new PrintWriter(err, true));
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
