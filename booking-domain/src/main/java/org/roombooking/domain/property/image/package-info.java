/** Pictures of hotels, of their facilities and of their room types. */
@NullMarked
package org.roombooking.domain.property.image;

import org.jspecify.annotations.NullMarked;
