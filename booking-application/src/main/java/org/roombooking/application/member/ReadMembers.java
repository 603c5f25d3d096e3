package org.roombooking.application.member;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** The members of a caller. Those of others are as if they were not there. */
public final class ReadMembers {

  private final Members members;

  public ReadMembers(Members members) {
    this.members = members;
  }

  public Optional<Member> one(Caller caller, MemberId member) {
    return members.find(caller.user(), member);
  }

  /** Those of one external system, or all. */
  public Page<Member> of(Caller caller, Optional<ExternalSystemId> system, PageRequest page) {
    return members.list(caller.user(), system, page);
  }
}
