/** Amounts of money. Depends on nothing. */
@NullMarked
package org.roombooking.domain.money;

import org.jspecify.annotations.NullMarked;
