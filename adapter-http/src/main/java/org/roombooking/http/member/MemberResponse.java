package org.roombooking.http.member;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.member.EmailAddress;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.PhoneNumber;

/**
 * A member as clients see it.
 *
 * @param phoneNumber as it was given
 * @param phone as it is dialled from anywhere
 */
record MemberResponse(
    String id,
    String userId,
    String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phoneIntlCode,
    @Nullable String phoneNumber,
    @Nullable String phone,
    @Nullable String externalSystemId,
    @Nullable String externalId,
    String createdAt) {

  static MemberResponse of(Member member) {
    Optional<PhoneNumber> phone = member.phone();
    Optional<ExternalId> externalId = member.externalId();
    return new MemberResponse(
        member.id().value().toString(),
        member.user().value().toString(),
        member.name().first(),
        member.name().last().orElse(null),
        member.email().map(EmailAddress::value).orElse(null),
        phone.map(PhoneNumber::intlCode).orElse(null),
        phone.map(PhoneNumber::number).orElse(null),
        phone.map(PhoneNumber::e164).orElse(null),
        externalId.map(id -> id.system().value().toString()).orElse(null),
        externalId.map(ExternalId::value).orElse(null),
        member.createdAt().toString());
  }
}
