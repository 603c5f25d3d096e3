package org.roombooking.http.route;

/** Answers one request: read it, call one use case, answer each of its outcomes. */
@FunctionalInterface
public interface Handler {

  Answer handle(Request request);
}
