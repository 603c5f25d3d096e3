/** The command line: what can be asked for, and what it answers to the shell. */
@NullMarked
package org.roombooking.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
