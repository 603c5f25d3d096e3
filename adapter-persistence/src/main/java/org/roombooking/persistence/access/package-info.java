/** Users and their sessions. */
@NullMarked
package org.roombooking.persistence.access;

import org.jspecify.annotations.NullMarked;
