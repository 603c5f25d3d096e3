/** The ports on PostgreSQL: everything another module needs is in this package. */
@NullMarked
package org.roombooking.persistence;

import org.jspecify.annotations.NullMarked;
