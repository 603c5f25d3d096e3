package org.roombooking.http.member;

import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.member.CreateMember;
import org.roombooking.application.member.ReadMembers;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.version.Version;
import org.roombooking.http.access.ExternalSystemProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the requests about members. */
final class MemberHandlers {

  static final Parameter<Optional<UUID>> EXTERNAL_SYSTEM =
      Parameter.optional("external_system_id", Format.id());

  private final CreateMember createMember;
  private final ReadMembers readMembers;

  MemberHandlers(CreateMember createMember, ReadMembers readMembers) {
    this.createMember = createMember;
    this.readMembers = readMembers;
  }

  Answer create(Request request) {
    var command = request.body(CreateMemberRequest.class).command(request.caller());
    return switch (createMember.handle(command)) {
      case CreateMember.Outcome.Done(Member member) -> created(member);
      case CreateMember.Outcome.NoSuchPhone(CreateMember.WrittenPhone phone) ->
          MemberProblems.noSuchPhone(phone);
      case CreateMember.Outcome.UnknownExternalSystem(ExternalSystemId system) ->
          ExternalSystemProblems.unknown(system);
      case CreateMember.Outcome.ExternalSystemSuspended(ExternalSystemId system) ->
          ExternalSystemProblems.suspended(system);
      case CreateMember.Outcome.ExternalIdTaken(ExternalId externalId) ->
          MemberProblems.externalIdTaken(externalId);
    };
  }

  Answer one(Request request) {
    var member = new MemberId(request.pathId("id"));
    return readMembers
        .one(request.caller(), member)
        .map(MemberResponse::of)
        .map(MemberHandlers::unchanged)
        .orElseGet(() -> MemberProblems.notFound(member));
  }

  Answer list(Request request) {
    var system = request.query(EXTERNAL_SYSTEM).map(ExternalSystemId::new);
    var page = readMembers.of(request.caller(), system, request.page());
    return Answer.page(request, page, MemberResponse::of);
  }

  private static Answer created(Member member) {
    var location = "/api/v1/members/" + member.id().value();
    return Answer.created(location, MemberResponse.of(member)).withEtag(Version.FIRST);
  }

  // Nothing changes a member, so there is no version but the first.
  private static Answer unchanged(MemberResponse member) {
    return Answer.ok(member).withEtag(Version.FIRST);
  }
}
