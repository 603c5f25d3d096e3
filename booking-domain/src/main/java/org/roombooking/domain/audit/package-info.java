/** Who changes things, and what is different afterwards. */
@NullMarked
package org.roombooking.domain.audit;

import org.jspecify.annotations.NullMarked;
