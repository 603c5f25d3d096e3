/** The people that users keep: who books again and again. */
@NullMarked
package org.roombooking.domain.member;

import org.jspecify.annotations.NullMarked;
