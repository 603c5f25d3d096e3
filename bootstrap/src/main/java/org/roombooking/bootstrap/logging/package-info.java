/** Where and how log lines are written. */
@NullMarked
package org.roombooking.bootstrap.logging;

import org.jspecify.annotations.NullMarked;
