package org.roombooking.bootstrap.operator;

/** Tells the operator, in one line each, about steps that take noticeable time. */
@FunctionalInterface
public interface Progress {

  void report(String line);
}
