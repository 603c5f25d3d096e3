package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.bootstrap.operator.CannotStart;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomsFileTest {

  @TempDir private Path folder;

  @Test
  void each_line_gives_a_room_type_its_rooms() throws IOException {
    var rooms = RoomsFile.read(fileOf("City Hotel,A,296\nResort Hotel,L,0\n"));

    assertThat(rooms)
        .isEqualTo(
            Map.of(
                new HotelRoomType("City Hotel", "A"), 296,
                new HotelRoomType("Resort Hotel", "L"), 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"City Hotel,A,many\n", "City Hotel,A,-1\n", "City Hotel,A\n"})
  void a_line_without_a_count_is_named(String line) throws IOException {
    var file = fileOf(line);

    assertThatThrownBy(() -> RoomsFile.read(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void a_room_type_has_one_line() throws IOException {
    var file = fileOf("City Hotel,A,1\nCity Hotel,A,2\n");

    assertThatThrownBy(() -> RoomsFile.read(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("twice");
  }

  private Path fileOf(String lines) throws IOException {
    return Files.writeString(folder.resolve("rooms.csv"), "hotel,room_type,rooms\n" + lines);
  }
}
