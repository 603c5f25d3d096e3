package org.roombooking.domain.member;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.domain.access.UserId;

/**
 * Somebody whom a user keeps and books for.
 *
 * @param user whose member it is
 */
public record Member(
    MemberId id,
    UserId user,
    MemberName name,
    Optional<EmailAddress> email,
    Optional<PhoneNumber> phone,
    Optional<ExternalId> externalId,
    Instant createdAt) {}
