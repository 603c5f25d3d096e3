/** Users, their log-ins and tokens. */
@NullMarked
package org.roombooking.domain.access;

import org.jspecify.annotations.NullMarked;
