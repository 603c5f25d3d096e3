/** Images in tables. */
@NullMarked
package org.roombooking.persistence.property.image;

import org.jspecify.annotations.NullMarked;
