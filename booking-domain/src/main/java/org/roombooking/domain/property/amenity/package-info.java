/** What the rooms of a type have. */
@NullMarked
package org.roombooking.domain.property.amenity;

import org.jspecify.annotations.NullMarked;
