package org.roombooking.bootstrap.benchmark;

import java.util.concurrent.atomic.AtomicInteger;

/** One kind of request, as many at a time as a round has. No two requests have one number. */
final class Work {

  private final String name;
  private final int requestsPerRound;
  private final Call call;
  private final AtomicInteger rounds = new AtomicInteger();

  Work(String name, int requestsPerRound, Call call) {
    this.name = name;
    this.requestsPerRound = requestsPerRound;
    this.call = call;
  }

  /** Makes one request and fails unless it was done. */
  @FunctionalInterface
  interface Call {

    /**
     * Makes it.
     *
     * @param caller from 0
     * @param request from 0, counted over all rounds
     */
    void make(int caller, int request) throws Exception;
  }

  String name() {
    return name;
  }

  int requestsPerRound() {
    return requestsPerRound;
  }

  Call nextRound() {
    int first = rounds.getAndIncrement() * requestsPerRound;
    return (caller, request) -> call.make(caller, first + request);
  }
}
