/** Puts ports and use cases together by their constructors. */
@NullMarked
package org.roombooking.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
