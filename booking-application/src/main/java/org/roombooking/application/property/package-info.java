/** Setting up hotels, room types and rooms, and reading them. */
@NullMarked
package org.roombooking.application.property;

import org.jspecify.annotations.NullMarked;
