/** Hotels, room types and rooms. */
@NullMarked
package org.roombooking.http.property;

import org.jspecify.annotations.NullMarked;
