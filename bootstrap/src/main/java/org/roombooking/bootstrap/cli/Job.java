package org.roombooking.bootstrap.cli;

/** Work that a command does and that ends by itself. */
@FunctionalInterface
public interface Job {

  ExitCode run(Run run) throws Exception;
}
