/** How many rooms of each type are held and sold on each night, and what is left. */
@NullMarked
package org.roombooking.domain.inventory;

import org.jspecify.annotations.NullMarked;
