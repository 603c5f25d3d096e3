package org.roombooking.domain.member;

import java.util.Optional;

/**
 * What a member is called.
 *
 * @param first 1 to {@value #MAX_LENGTH} characters
 * @param last 1 to {@value #MAX_LENGTH} characters; not everybody has one
 */
public record MemberName(String first, Optional<String> last) {

  public static final int MAX_LENGTH = 100;
}
