package org.roombooking.bootstrap.benchmark;

/** Some of what is measured, to be chosen by its name. */
@FunctionalInterface
interface Part {

  void measure(Laboratory laboratory, Report report) throws Exception;
}
