/** Where new identifiers come from. */
@NullMarked
package org.roombooking.application.identity;

import org.jspecify.annotations.NullMarked;
