/**
 * What a client is told when its request was not carried out, and the only exceptions that say so.
 */
@NullMarked
package org.roombooking.http.problem;

import org.jspecify.annotations.NullMarked;
