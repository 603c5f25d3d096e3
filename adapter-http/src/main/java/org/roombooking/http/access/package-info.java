/** Signing up, logging in and out over HTTP, and the tokens and hashes that takes. */
@NullMarked
package org.roombooking.http.access;

import org.jspecify.annotations.NullMarked;
