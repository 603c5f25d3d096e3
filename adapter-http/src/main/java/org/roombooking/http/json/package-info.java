/** Strict reading of request bodies, rendering of answers, and the constraints on text. */
@NullMarked
package org.roombooking.http.json;

import org.jspecify.annotations.NullMarked;
