/** Plans of which booking gets which rooms, over HTTP. */
@NullMarked
package org.roombooking.http.assignment;

import org.jspecify.annotations.NullMarked;
