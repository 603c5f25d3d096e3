/** What a hotel has for all its guests is told, suspended and read. */
@NullMarked
package org.roombooking.application.property.facility;

import org.jspecify.annotations.NullMarked;
