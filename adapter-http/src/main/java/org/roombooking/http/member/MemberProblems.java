package org.roombooking.http.member;

import org.roombooking.application.member.CreateMember;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.MemberId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about members are told. */
final class MemberProblems {

  private MemberProblems() {}

  static Answer notFound(MemberId member) {
    return Answer.problem(
        Problem.of(ProblemCode.MEMBER_NOT_FOUND, Phrase.NO_MEMBER.with(member.value())));
  }

  static Answer noSuchPhone(CreateMember.WrittenPhone phone) {
    var message = Phrase.MUST_BE_PHONE_UNDER.with(phone.intlCode());
    return Answer.problem(new InvalidRequest("phone_number", FieldCode.INVALID, message).problem());
  }

  static Answer externalIdTaken(ExternalId externalId) {
    return Answer.problem(
        Problem.of(
            ProblemCode.EXTERNAL_ID_TAKEN, Phrase.EXTERNAL_ID_TAKEN.with(externalId.value())));
  }
}
