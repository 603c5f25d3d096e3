/** The rate calendar. */
@NullMarked
package org.roombooking.http.pricing;

import org.jspecify.annotations.NullMarked;
