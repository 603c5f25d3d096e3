/** How columns become types of the domain. */
@NullMarked
package org.roombooking.persistence.types;

import org.jspecify.annotations.NullMarked;
