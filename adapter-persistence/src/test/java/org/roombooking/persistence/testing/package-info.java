/** A real PostgreSQL for tests. */
@NullMarked
package org.roombooking.persistence.testing;

import org.jspecify.annotations.NullMarked;
