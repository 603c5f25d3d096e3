/** The PostgreSQL the service brings along, and what it asks of any PostgreSQL. */
@NullMarked
package org.roombooking.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
