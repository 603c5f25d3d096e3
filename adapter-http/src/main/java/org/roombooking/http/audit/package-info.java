/** Who changed what, as clients see it. */
@NullMarked
package org.roombooking.http.audit;

import org.jspecify.annotations.NullMarked;
