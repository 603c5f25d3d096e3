/** Nights and dates in a hotel's own calendar. Depends on nothing. */
@NullMarked
package org.roombooking.domain.stay;

import org.jspecify.annotations.NullMarked;
