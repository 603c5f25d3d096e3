/** All or nothing. */
@NullMarked
package org.roombooking.application.transactions;

import org.jspecify.annotations.NullMarked;
