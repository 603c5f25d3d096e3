/** Many hotels with prices and rooms for all that is asked of them, put into a database at once. */
@NullMarked
package org.roombooking.bootstrap.benchmark.data;

import org.jspecify.annotations.NullMarked;
