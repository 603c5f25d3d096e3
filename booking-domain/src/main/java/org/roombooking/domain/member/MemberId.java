package org.roombooking.domain.member;

import java.util.UUID;

/** Names a member. */
public record MemberId(UUID value) {}
