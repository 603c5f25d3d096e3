package org.roombooking.bootstrap.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.util.SplittableRandom;

/** A question asked of a server again and again, by each caller on a connection of its own. */
public final class HttpWork implements Work {

  private final URI server;
  private final Question question;
  private final RequestTemplate template;
  private final Heard heard;

  public HttpWork(URI server, Question question) {
    this(server, question, answer -> {});
  }

  /**
   * Work that goes on with what it is answered.
   *
   * @param heard by all callers
   */
  public HttpWork(URI server, Question question, Heard heard) {
    this.server = server;
    this.question = question;
    this.template = question.template();
    this.heard = heard;
  }

  /** What is done with each answer. Safe for all callers at the same time. */
  @FunctionalInterface
  public interface Heard {

    void hear(HttpAnswer answer);
  }

  @Override
  public Caller open(int number) throws IOException {
    return new Connected(
        HttpConnection.to(server),
        template.copy(),
        new SplittableRandom(System.nanoTime() + number));
  }

  private final class Connected implements Caller {

    private final HttpConnection connection;
    private final RequestTemplate request;
    private final SplittableRandom chance;

    Connected(HttpConnection connection, RequestTemplate request, SplittableRandom chance) {
      this.connection = connection;
      this.request = request;
      this.chance = chance;
    }

    @Override
    public boolean ask() throws IOException {
      if (!question.filling().fill(request, chance)) {
        return false;
      }
      heard.hear(connection.done(request.bytes()));
      return true;
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
