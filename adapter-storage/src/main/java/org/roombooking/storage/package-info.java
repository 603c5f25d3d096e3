/**
 * Where the images of hotels and rooms are kept: a directory by default, an object store by
 * configuration.
 */
@NullMarked
package org.roombooking.storage;

import org.jspecify.annotations.NullMarked;
