/** Where new identifiers come from. */
@NullMarked
package org.roombooking.bootstrap.identity;

import org.jspecify.annotations.NullMarked;
