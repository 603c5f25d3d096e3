/** Transactions of the database, one to a thread. */
@NullMarked
package org.roombooking.persistence.transactions;

import org.jspecify.annotations.NullMarked;
