/** Writing down who changes what. */
@NullMarked
package org.roombooking.application.audit;

import org.jspecify.annotations.NullMarked;
