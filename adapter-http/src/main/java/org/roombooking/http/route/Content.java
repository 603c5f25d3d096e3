package org.roombooking.http.route;

import org.roombooking.http.problem.Problem;

/** What an answer carries. */
public sealed interface Content {

  record None() implements Content {}

  /** A response record, or a list of them. */
  record Json(Object value) implements Content {}

  record Failure(Problem problem) implements Content {}

  /** Text that is ready to be sent. */
  record Text(String type, String text) implements Content {}

  /** Bytes that are ready to be sent. They must not be changed any more. */
  record File(String type, Bytes bytes) implements Content {}
}
