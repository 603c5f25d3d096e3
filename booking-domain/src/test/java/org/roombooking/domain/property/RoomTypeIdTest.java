package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTypeIdTest {

  @Test
  void types_are_ordered_byte_by_byte_as_a_database_orders_them() {
    var inOrder =
        Stream.of(
                "00000000-0000-0000-0000-000000000000",
                "00000000-0000-0000-7fff-ffffffffffff",
                "00000000-0000-0000-8000-000000000000",
                "7fffffff-ffff-ffff-0000-000000000000",
                "80000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff")
            .map(UUID::fromString)
            .map(RoomTypeId::new)
            .toList();

    assertThat(inOrder.reversed().stream().sorted()).isEqualTo(inOrder);
    assertThat(inOrder.getFirst()).isEqualByComparingTo(new RoomTypeId(new UUID(0, 0)));
  }
}
