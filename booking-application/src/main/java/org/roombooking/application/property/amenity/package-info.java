/** What the rooms of a type have is told, taken back and read. */
@NullMarked
package org.roombooking.application.property.amenity;

import org.jspecify.annotations.NullMarked;
