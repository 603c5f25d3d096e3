/** Hotels, their room types and rooms. */
@NullMarked
package org.roombooking.domain.property;

import org.jspecify.annotations.NullMarked;
