package org.roombooking.application.member;

import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.PhoneNumber;

/** What is written down of members when they change. */
final class MemberFacts {

  private MemberFacts() {}

  static Subject subject(Member member) {
    return new Subject(Subject.Kind.MEMBER, member.id().value());
  }

  static Facts of(Member member) {
    return Facts.none()
        .with("first_name", member.name().first())
        .with("last_name", member.name().last())
        .with("email", member.email().map(email -> email.value()))
        .with("phone", member.phone().map(PhoneNumber::e164))
        .with("external_system_id", member.externalId().map(id -> id.system().value()))
        .with("external_id", member.externalId().map(id -> id.value()));
  }
}
