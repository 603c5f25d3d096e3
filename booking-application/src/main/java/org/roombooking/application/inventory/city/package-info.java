/** A copy in memory of what the hotels of cities sell, for searches alone. */
@NullMarked
package org.roombooking.application.inventory.city;

import org.jspecify.annotations.NullMarked;
