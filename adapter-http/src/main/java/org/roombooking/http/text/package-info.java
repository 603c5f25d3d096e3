/** Values read from text that a client wrote, in a body or in a query. */
@NullMarked
package org.roombooking.http.text;

import org.jspecify.annotations.NullMarked;
