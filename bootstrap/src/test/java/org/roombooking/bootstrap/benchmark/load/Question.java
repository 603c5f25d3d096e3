package org.roombooking.bootstrap.benchmark.load;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * What is asked of a server, and what differs from one time to the next.
 *
 * @param body empty if there is none
 * @param filling of the slots in target, body and headers
 */
public record Question(
    String method, String target, String body, List<String> headers, Filling filling) {

  public Question {
    headers = List.copyOf(headers);
  }

  /** Writes into a request what is asked for this time. */
  @FunctionalInterface
  public interface Filling {

    /** Returns whether there was something left to ask for. */
    boolean fill(RequestTemplate request, SplittableRandom chance);
  }

  /** The same, asked of another target. */
  public Question at(String elsewhere) {
    return new Question(method, elsewhere, body, headers, filling);
  }

  /** The same, while there is something left to ask for. */
  public Question asLongAs(BooleanSupplier left) {
    return new Question(
        method,
        target,
        body,
        headers,
        (request, chance) -> left.getAsBoolean() && filling.fill(request, chance));
  }

  RequestTemplate template() {
    var all = headers.toArray(String[]::new);
    return body.isEmpty()
        ? RequestTemplate.of(method, target, all)
        : RequestTemplate.withBody(method, target, body, all);
  }
}
