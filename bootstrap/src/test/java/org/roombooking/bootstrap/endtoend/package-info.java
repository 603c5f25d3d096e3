/** The service as its callers meet it: a real server, a real database. */
@NullMarked
package org.roombooking.bootstrap.endtoend;

import org.jspecify.annotations.NullMarked;
