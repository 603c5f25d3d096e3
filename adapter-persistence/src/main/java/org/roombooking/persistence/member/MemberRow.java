package org.roombooking.persistence.member;

import static org.roombooking.persistence.jooq.Tables.MEMBER;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.member.EmailAddress;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.MemberName;
import org.roombooking.domain.member.PhoneNumber;

/**
 * A member, column by column. The columns of a telephone number are there together or not at all,
 * and so are those of an external id.
 */
record MemberRow(
    MemberId id,
    UserId user,
    String firstName,
    @Nullable String lastName,
    @Nullable EmailAddress email,
    @Nullable String phoneIntlCode,
    @Nullable String phoneNumber,
    @Nullable String phoneE164,
    @Nullable ExternalSystemId externalSystem,
    @Nullable String externalId,
    Instant createdAt) {

  /** Everything that is told of a member. */
  static Map<Field<?>, @Nullable Object> columns(Member member) {
    var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
    columns.put(MEMBER.USER_ID, member.user());
    columns.put(MEMBER.MEMBER_ID, member.id());
    columns.put(MEMBER.FIRST_NAME, member.name().first());
    columns.put(MEMBER.LAST_NAME, member.name().last().orElse(null));
    columns.put(MEMBER.EMAIL, member.email().orElse(null));
    columns.put(MEMBER.PHONE_INTL_CODE, member.phone().map(PhoneNumber::intlCode).orElse(null));
    columns.put(MEMBER.PHONE_NUMBER, member.phone().map(PhoneNumber::number).orElse(null));
    columns.put(MEMBER.PHONE_E164, member.phone().map(PhoneNumber::e164).orElse(null));
    columns.put(
        MEMBER.EXTERNAL_SYSTEM_ID, member.externalId().map(ExternalId::system).orElse(null));
    columns.put(MEMBER.EXTERNAL_ID, member.externalId().map(ExternalId::value).orElse(null));
    columns.put(MEMBER.CREATED_AT, member.createdAt());
    return columns;
  }

  Member toMember() {
    return new Member(
        id,
        user,
        new MemberName(firstName, Optional.ofNullable(lastName)),
        Optional.ofNullable(email),
        phone(),
        externalIdentity(),
        createdAt);
  }

  private Optional<PhoneNumber> phone() {
    return phoneIntlCode == null || phoneNumber == null || phoneE164 == null
        ? Optional.empty()
        : Optional.of(new PhoneNumber(phoneIntlCode, phoneNumber, phoneE164));
  }

  private Optional<ExternalId> externalIdentity() {
    return externalSystem == null || externalId == null
        ? Optional.empty()
        : Optional.of(new ExternalId(externalSystem, externalId));
  }
}
