/** Members are made and read. */
@NullMarked
package org.roombooking.application.member;

import org.jspecify.annotations.NullMarked;
