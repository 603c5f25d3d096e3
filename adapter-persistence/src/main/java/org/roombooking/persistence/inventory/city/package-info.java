/** What is read for copies of what hotels sell. */
@NullMarked
package org.roombooking.persistence.inventory.city;

import org.jspecify.annotations.NullMarked;
