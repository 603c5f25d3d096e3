/** Which booking gets which door. */
@NullMarked
package org.roombooking.domain.assignment;

import org.jspecify.annotations.NullMarked;
