package org.roombooking.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditFilterTest {

  private static final UUID ID = new UUID(0, 1);
  private static final Subject ROOM = new Subject(Subject.Kind.ROOM, ID);
  private static final Subject OTHER_ROOM = new Subject(Subject.Kind.ROOM, new UUID(0, 2));
  private static final Subject AMENITY_OF_THAT_ID = new Subject(Subject.Kind.AMENITY, ID);

  @Test
  void whoever_asks_for_nothing_special_reads_of_everything() {
    assertThat(AuditFilter.all().includes(ROOM)).isTrue();
    assertThat(AuditFilter.all().includes(AMENITY_OF_THAT_ID)).isTrue();
  }

  @Test
  void whoever_asks_for_a_kind_reads_of_all_of_that_kind() {
    var rooms = new AuditFilter(Optional.of(Subject.Kind.ROOM), Optional.empty());

    assertThat(rooms.includes(ROOM)).isTrue();
    assertThat(rooms.includes(OTHER_ROOM)).isTrue();
    assertThat(rooms.includes(AMENITY_OF_THAT_ID)).isFalse();
  }

  @Test
  void whoever_asks_for_one_thing_reads_of_it_alone() {
    var room = new AuditFilter(Optional.of(Subject.Kind.ROOM), Optional.of(ID));
    var anythingOfThatId = new AuditFilter(Optional.empty(), Optional.of(ID));

    assertThat(room.includes(ROOM)).isTrue();
    assertThat(room.includes(OTHER_ROOM)).isFalse();
    assertThat(room.includes(AMENITY_OF_THAT_ID)).isFalse();
    assertThat(anythingOfThatId.includes(AMENITY_OF_THAT_ID)).isTrue();
  }
}
