package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.BOOKED_AT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.audit.Origin;
import org.roombooking.domain.version.Version;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryEntryTest {

  private static final UserId ALICE = new UserId(new UUID(0, 1));
  private static final UserId BOB = new UserId(new UUID(0, 2));
  private static final Origin BROWSER = new Origin(Optional.of("A browser"), Optional.of("r"));
  private static final Origin NOT_TOLD = new Origin(Optional.empty(), Optional.empty());

  @Test
  void whoever_did_it_reads_all_of_it() {
    assertThat(writtenBy(BROWSER).shownTo(ALICE)).isEqualTo(writtenBy(BROWSER));
  }

  @Test
  void others_read_all_but_what_the_author_s_client_said_of_itself() {
    assertThat(writtenBy(BROWSER).shownTo(BOB)).isEqualTo(writtenBy(NOT_TOLD));
  }

  /** A cancellation by Alice. */
  private static HistoryEntry writtenBy(Origin origin) {
    return new HistoryEntry(
        Version.FIRST,
        new BookingEvent(
            new UUID(0, 3),
            BookingEvent.Type.CANCELLED,
            BOOKED_AT,
            new Author.User(ALICE, origin),
            Optional.of("The guest is ill")),
        List.of(new FieldChange("status", Optional.of("confirmed"), Optional.of("cancelled"))));
  }
}
