package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.ReadClosures;
import org.roombooking.application.inventory.UnlockRooms;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests about locks of rooms. */
final class LockHandlers {

  private final LockRooms lockRooms;
  private final UnlockRooms unlockRooms;
  private final ReadClosures readClosures;

  LockHandlers(LockRooms lockRooms, UnlockRooms unlockRooms, ReadClosures readClosures) {
    this.lockRooms = lockRooms;
    this.unlockRooms = unlockRooms;
    this.readClosures = readClosures;
  }

  Answer lock(Request request) {
    var command = request.body(LockRequest.class).command(request.caller(), hotelOf(request));
    return switch (lockRooms.handle(command)) {
      case LockRooms.Outcome.Done(RoomLock lock) -> Answer.created(LockResponse.of(lock));
      case LockRooms.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case LockRooms.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
      case LockRooms.Outcome.UnknownRoom(RoomId room) -> PropertyProblems.roomNotFound(room);
      case LockRooms.Outcome.RoomSuspended(RoomId room) -> ClosureProblems.roomSuspended(room);
      case LockRooms.Outcome.InPast(LocalDate today) -> throw ClosureProblems.inPast(today);
      case LockRooms.Outcome.NoInventory(List<RoomTypeNight> full) ->
          ClosureProblems.noInventory(full);
      case LockRooms.Outcome.RoomTaken(List<RoomTypeNight> nights) ->
          ClosureProblems.roomOccupied(nights);
    };
  }

  Answer unlock(Request request) {
    var command =
        new UnlockRooms.Command(
            request.caller(), hotelOf(request), new RoomLockId(request.pathId("lock_id")));
    return switch (unlockRooms.handle(command)) {
      case UnlockRooms.Outcome.Done() -> Answer.noContent();
      case UnlockRooms.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case UnlockRooms.Outcome.UnknownLock(RoomLockId lock) -> ClosureProblems.lockNotFound(lock);
    };
  }

  Answer list(Request request) {
    var hotel = hotelOf(request);
    return readClosures
        .locks(request.caller(), hotel, request.page())
        .map(page -> Answer.page(request, page, LockResponse::of))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  private static HotelId hotelOf(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
