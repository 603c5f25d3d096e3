/** Hotels, room types and rooms. */
@NullMarked
package org.roombooking.persistence.property;

import org.jspecify.annotations.NullMarked;
