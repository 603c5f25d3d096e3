/** Takes checks of access out of the code, to see that the tests of access notice. */
@NullMarked
package org.roombooking.http.checks;

import org.jspecify.annotations.NullMarked;
