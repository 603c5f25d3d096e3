/** Finding rooms that can be sold. */
@NullMarked
package org.roombooking.application.inventory;

import org.jspecify.annotations.NullMarked;
