/** The service: its start, configuration, wiring and command line. */
@NullMarked
package org.roombooking.bootstrap;

import org.jspecify.annotations.NullMarked;
