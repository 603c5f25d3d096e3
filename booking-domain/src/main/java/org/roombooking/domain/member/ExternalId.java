package org.roombooking.domain.member;

import org.roombooking.domain.access.ExternalSystemId;

/**
 * Who a member is in an external system.
 *
 * @param value what that system calls them, 1 to {@value #MAX_LENGTH} characters
 */
public record ExternalId(ExternalSystemId system, String value) {

  public static final int MAX_LENGTH = 200;
}
