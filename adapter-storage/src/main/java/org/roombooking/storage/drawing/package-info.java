/** Images drawn anew. */
@NullMarked
package org.roombooking.storage.drawing;

import org.jspecify.annotations.NullMarked;
