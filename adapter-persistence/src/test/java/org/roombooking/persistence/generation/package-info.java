/** Makes the classes in {@code org.roombooking.persistence.jooq} from the migrations. */
@NullMarked
package org.roombooking.persistence.generation;

import org.jspecify.annotations.NullMarked;
