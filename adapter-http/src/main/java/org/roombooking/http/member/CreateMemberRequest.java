package org.roombooking.http.member;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.member.CreateMember;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.EmailAddress;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.MemberName;
import org.roombooking.domain.member.PhoneNumber;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PlainText;

record CreateMemberRequest(
    @NotNull @PlainText(max = MemberName.MAX_LENGTH) String firstName,
    @PlainText(max = MemberName.MAX_LENGTH) @Nullable String lastName,
    @PlainText(max = EmailAddress.MAX_LENGTH) @Nullable String email,
    @PlainText(max = 3) @Nullable String phoneIntlCode,
    @PlainText(max = PhoneNumber.MAX_LENGTH) @Nullable String phoneNumber,
    @Nullable UUID externalSystemId,
    @PlainText(max = ExternalId.MAX_LENGTH) @Nullable String externalId) {

  private static final Pattern INTL_CODE = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9 ().-]*[0-9][0-9 ().-]*");

  CreateMember.Command command(Caller caller) {
    var errors = new FieldErrors();
    requireForms(errors);
    requireTogether(errors, "phone_intl_code", phoneIntlCode, "phone_number", phoneNumber);
    requireTogether(errors, "external_system_id", externalSystemId, "external_id", externalId);
    errors.throwIfAny();
    return new CreateMember.Command(
        caller,
        new MemberName(firstName, Optional.ofNullable(lastName)),
        Optional.ofNullable(email).map(EmailAddress::new),
        phone(),
        externalIdentity());
  }

  private void requireForms(FieldErrors errors) {
    errors
        .require(
            email == null || EmailAddress.parse(email).isPresent(),
            "email",
            FieldCode.BAD_FORMAT,
            Phrase.MUST_BE_EMAIL.with())
        .require(
            phoneIntlCode == null || INTL_CODE.matcher(phoneIntlCode).matches(),
            "phone_intl_code",
            FieldCode.BAD_FORMAT,
            Phrase.MUST_BE_CALLING_CODE.with())
        .require(
            phoneNumber == null || NUMBER.matcher(phoneNumber).matches(),
            "phone_number",
            FieldCode.BAD_FORMAT,
            Phrase.MUST_BE_PHONE_DIGITS.with());
  }

  private static void requireTogether(
      FieldErrors errors,
      String oneName,
      @Nullable Object one,
      String otherName,
      @Nullable Object other) {
    errors
        .require(
            one != null || other == null,
            oneName,
            FieldCode.REQUIRED,
            Phrase.MUST_BE_GIVEN_WITH.with(otherName))
        .require(
            other != null || one == null,
            otherName,
            FieldCode.REQUIRED,
            Phrase.MUST_BE_GIVEN_WITH.with(oneName));
  }

  private Optional<CreateMember.WrittenPhone> phone() {
    return phoneIntlCode == null || phoneNumber == null
        ? Optional.empty()
        : Optional.of(new CreateMember.WrittenPhone(phoneIntlCode, phoneNumber));
  }

  private Optional<ExternalId> externalIdentity() {
    return externalSystemId == null || externalId == null
        ? Optional.empty()
        : Optional.of(new ExternalId(new ExternalSystemId(externalSystemId), externalId));
  }

  @Override
  public String toString() {
    return "CreateMemberRequest[***]";
  }
}
