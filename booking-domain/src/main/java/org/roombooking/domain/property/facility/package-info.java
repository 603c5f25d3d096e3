/** What a hotel has for all its guests. */
@NullMarked
package org.roombooking.domain.property.facility;

import org.jspecify.annotations.NullMarked;
