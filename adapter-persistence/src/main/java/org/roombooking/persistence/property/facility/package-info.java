/** Facilities in a table. */
@NullMarked
package org.roombooking.persistence.property.facility;

import org.jspecify.annotations.NullMarked;
