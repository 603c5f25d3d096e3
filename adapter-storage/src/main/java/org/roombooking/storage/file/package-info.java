/** Image files in a directory. */
@NullMarked
package org.roombooking.storage.file;

import org.jspecify.annotations.NullMarked;
