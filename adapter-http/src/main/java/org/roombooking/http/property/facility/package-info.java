/** Facilities over HTTP. */
@NullMarked
package org.roombooking.http.property.facility;

import org.jspecify.annotations.NullMarked;
