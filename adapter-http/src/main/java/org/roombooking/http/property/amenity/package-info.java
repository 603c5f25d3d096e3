/** Amenities over HTTP. */
@NullMarked
package org.roombooking.http.property.amenity;

import org.jspecify.annotations.NullMarked;
