/** Who is calling: signing up, logging in and out, tokens. */
@NullMarked
package org.roombooking.application.access;

import org.jspecify.annotations.NullMarked;
