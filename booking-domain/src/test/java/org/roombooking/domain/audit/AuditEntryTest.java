package org.roombooking.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.HotelId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditEntryTest {

  private static final UUID ROOM = new UUID(0, 1);

  @Test
  void an_entry_tells_of_a_change() {
    var change = new FieldChange("guests", Optional.of("2"), Optional.of("3"));

    assertThat(anEntryOf(List.of(change)).changes()).containsExactly(change);
    assertThatIllegalArgumentException().isThrownBy(() -> anEntryOf(List.of()));
  }

  private static AuditEntry anEntryOf(List<FieldChange> changes) {
    return new AuditEntry(
        new UUID(0, 2),
        Instant.EPOCH,
        new Author.Unknown(),
        new Keeper.OfHotel(new HotelId(new UUID(0, 3))),
        new Subject(Subject.Kind.ROOM, ROOM),
        AuditEntry.Action.CHANGED,
        changes);
  }
}
