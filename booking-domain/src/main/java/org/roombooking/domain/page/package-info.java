/** Lists in pages. */
@NullMarked
package org.roombooking.domain.page;

import org.jspecify.annotations.NullMarked;
