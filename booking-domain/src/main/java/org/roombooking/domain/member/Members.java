package org.roombooking.domain.member;

import java.util.Optional;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** All members. Lists are ordered by id, the oldest first. Contract: {@code MembersContract}. */
public interface Members {

  /**
   * Adds a member, unless an external system stands against it. Whoever suspends that system at the
   * same moment waits until the transaction ends, or was first.
   */
  Adding add(Member member);

  Optional<Member> find(UserId user, MemberId member);

  /** The members of a user, of one external system or all. */
  Page<Member> list(UserId user, Optional<ExternalSystemId> system, PageRequest page);

  /**
   * Whether something can be done in a member's name. It stays so until the transaction ends:
   * whoever suspends the member's external system waits that long.
   */
  Standing standing(UserId user, MemberId member);

  /** What became of an attempt to add a member. */
  sealed interface Adding {

    record Added() implements Adding {}

    /** The user has no such external system. */
    record UnknownExternalSystem(ExternalSystemId system) implements Adding {}

    record ExternalSystemSuspended(ExternalSystemId system) implements Adding {}

    /** The external system has a member of that name already. */
    record ExternalIdTaken(ExternalId externalId) implements Adding {}
  }

  /** Whether something can be done in a member's name. */
  sealed interface Standing {

    record Good() implements Standing {}

    /** The external system that the member was made in the name of is suspended. */
    record Suspended(ExternalSystemId system) implements Standing {}

    /** The user has no such member. */
    record Unknown() implements Standing {}
  }
}
