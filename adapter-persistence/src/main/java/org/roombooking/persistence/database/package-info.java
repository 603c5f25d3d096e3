/** The connections to the database. */
@NullMarked
package org.roombooking.persistence.database;

import org.jspecify.annotations.NullMarked;
