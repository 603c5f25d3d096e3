/** Searching for free rooms. */
@NullMarked
package org.roombooking.http.inventory;

import org.jspecify.annotations.NullMarked;
