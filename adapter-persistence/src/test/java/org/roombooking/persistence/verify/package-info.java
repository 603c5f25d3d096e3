/** Whether everything that must be true of the stored data is true. */
@NullMarked
package org.roombooking.persistence.verify;

import org.jspecify.annotations.NullMarked;
