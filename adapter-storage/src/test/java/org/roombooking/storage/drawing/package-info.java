/** Images that are up to no good, and what becomes of them. */
@NullMarked
package org.roombooking.storage.drawing;

import org.jspecify.annotations.NullMarked;
