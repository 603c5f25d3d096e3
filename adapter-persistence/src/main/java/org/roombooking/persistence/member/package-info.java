/** Members in tables. */
@NullMarked
package org.roombooking.persistence.member;

import org.jspecify.annotations.NullMarked;
