/** Health, metrics and the description of the API, seen from outside. */
@NullMarked
package org.roombooking.http.operations;

import org.jspecify.annotations.NullMarked;
