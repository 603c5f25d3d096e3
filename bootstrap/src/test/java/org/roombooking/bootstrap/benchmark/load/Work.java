package org.roombooking.bootstrap.benchmark.load;

/** One kind of thing that callers ask for. */
@FunctionalInterface
public interface Work {

  /**
   * Gets a caller ready to ask.
   *
   * @param number of the caller, from 0
   */
  Caller open(int number) throws Exception;
}
