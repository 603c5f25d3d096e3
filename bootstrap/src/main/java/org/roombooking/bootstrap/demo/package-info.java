/** A hotel to try the service with. */
@NullMarked
package org.roombooking.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
