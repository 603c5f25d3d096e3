/** Price standards, the nightly rate calendar and quotes. */
@NullMarked
package org.roombooking.domain.pricing;

import org.jspecify.annotations.NullMarked;
