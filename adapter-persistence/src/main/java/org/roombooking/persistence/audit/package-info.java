/** How authors and changes are written in columns. */
@NullMarked
package org.roombooking.persistence.audit;

import org.jspecify.annotations.NullMarked;
