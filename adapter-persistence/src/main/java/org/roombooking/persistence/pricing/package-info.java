/** The rate calendar. */
@NullMarked
package org.roombooking.persistence.pricing;

import org.jspecify.annotations.NullMarked;
