/** Amenities in a table. */
@NullMarked
package org.roombooking.persistence.property.amenity;

import org.jspecify.annotations.NullMarked;
