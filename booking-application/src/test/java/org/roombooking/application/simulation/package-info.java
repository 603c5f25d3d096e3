/** Hotels in which random things happen, the same for the same seed. */
@NullMarked
package org.roombooking.application.simulation;

import org.jspecify.annotations.NullMarked;
