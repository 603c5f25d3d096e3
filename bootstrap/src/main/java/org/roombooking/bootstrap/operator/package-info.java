/** How the service speaks to whoever runs it. */
@NullMarked
package org.roombooking.bootstrap.operator;

import org.jspecify.annotations.NullMarked;
