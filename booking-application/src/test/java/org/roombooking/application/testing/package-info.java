/** What tests of this and other modules stand on: ports in memory, time and names at will. */
@NullMarked
package org.roombooking.application.testing;

import org.jspecify.annotations.NullMarked;
