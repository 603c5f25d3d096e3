/** Counters of rooms held and sold, and what is left. */
@NullMarked
package org.roombooking.persistence.inventory;

import org.jspecify.annotations.NullMarked;
