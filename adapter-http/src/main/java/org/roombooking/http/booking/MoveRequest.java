package org.roombooking.http.booking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/**
 * A room of a booking and where it moves.
 *
 * @param bookedRoomId may be left out where the booking has one room
 * @param from the first night behind the new door; the first night to come if left out
 */
record MoveRequest(@Nullable UUID bookedRoomId, @NotNull UUID roomId, @Nullable LocalDate from) {

  MoveRoom.Command command(BookingStep step) {
    return new MoveRoom.Command(
        step,
        Optional.ofNullable(bookedRoomId).map(BookedRoomId::new),
        new RoomId(roomId),
        Optional.ofNullable(from));
  }
}
