/** Versions, so that nobody overwrites a change they have not seen. */
@NullMarked
package org.roombooking.domain.version;

import org.jspecify.annotations.NullMarked;
