package org.roombooking.bootstrap.benchmark.floor;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import org.roombooking.bootstrap.benchmark.load.HttpConnection;
import org.roombooking.bootstrap.benchmark.load.RequestTemplate;

/** A {@link FixedBytesServer} in a process of its own. */
public final class FixedBytes implements AutoCloseable {

  private final Process process;
  private final URI uri;

  private FixedBytes(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  public static FixedBytes start() throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FixedBytesServer.class.getName())
            .redirectError(Redirect.DISCARD)
            .start();
    return new FixedBytes(process, URI.create("http://127.0.0.1:" + portOf(process)));
  }

  private static int portOf(Process process) throws IOException {
    BufferedReader lines = process.inputReader();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.matches("\\d+")) {
        return Integer.parseInt(line);
      }
    }
    throw new IllegalStateException("The server of fixed bytes ended before it answered");
  }

  public URI uri() {
    return uri;
  }

  /** From now on, whoever asks for this name gets these bytes. */
  public void answer(String name, String bytes) throws IOException {
    try (var connection = HttpConnection.to(uri)) {
      var unused = connection.done(RequestTemplate.withBody("PUT", "/" + name, bytes).bytes());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
