package org.roombooking.bootstrap.endtoend;

import static org.roombooking.bootstrap.endtoend.LastRoomRace.CALLERS;
import static org.roombooking.bootstrap.endtoend.LastRoomRace.DAYS_AHEAD;
import static org.roombooking.bootstrap.endtoend.LastRoomRace.overbooked;
import static org.roombooking.bootstrap.endtoend.LastRoomRace.theNight;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Races for a night of which one room is left to sell. */
final class RacesForNights {

  private RacesForNights() {}

  /** Everybody books. */
  record Book(SmallHotel hotel) implements LastRoomRace {

    static Book of(ApiClient owner) {
      return new Book(SmallHotel.withRooms(1, owner));
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return hotel.book(hotel.owner().at(process), DAYS_AHEAD, 1 + caller % 3);
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      hotel.cancel(won.text("id"));
    }
  }

  /** Everybody's hold has run out, and everybody wants the booking all the same. */
  record ConfirmLate(TwoProcesses service, SmallHotel hotel, List<String> bookings)
      implements LastRoomRace {

    static ConfirmLate of(TwoProcesses service, ApiClient owner) {
      return new ConfirmLate(service, SmallHotel.withRooms(1, owner), new ArrayList<>());
    }

    @Override
    public void prepare() {
      bookings.clear();
      bookings.addAll(overbooked(hotel));
      service.execute(
          "update booking set hold_expires_at = now() - interval '1 second' where hotel_id = '%s'"
                  .formatted(hotel.id())
              + " and state = 'pending'");
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return hotel
          .owner()
          .at(process)
          .post(
              hotel.path("bookings/" + bookings.get(caller) + "/confirm"),
              Map.of("reacquire", true));
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      hotel.cancel(bookings.get(winner));
    }
  }

  /** Everybody has cancelled and thinks better of it. */
  record Undo(SmallHotel hotel, List<String> bookings) implements LastRoomRace {

    static Undo of(ApiClient owner) {
      var hotel = SmallHotel.withRooms(1, owner);
      var bookings = overbooked(hotel);
      Crowd.replies(CALLERS, caller -> hotel.cancel(bookings.get(caller)));
      return new Undo(hotel, bookings);
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return hotel.at(process).atFrontDesk(bookings.get(caller), "undo");
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      hotel.cancel(bookings.get(winner));
    }
  }

  /** Everybody stays one night longer, and on that night there is one room. */
  record Amend(SmallHotel hotel, List<String> bookings, List<String> quotes)
      implements LastRoomRace {

    static Amend of(ApiClient owner) {
      var hotel = SmallHotel.withRooms(1, owner);
      return new Amend(hotel, overbooked(hotel), new ArrayList<>());
    }

    @Override
    public void prepare() {
      quotes.clear();
      Crowd.replies(CALLERS, caller -> quote(caller, 2)).stream()
          .map(quoted -> quoted.text("id"))
          .forEach(quotes::add);
    }

    private ApiClient.Reply quote(int caller, int nights) {
      var departure = hotel.today().plusDays(DAYS_AHEAD + nights);
      return hotel
          .owner()
          .post(
              "/api/v1/bookings/" + bookings.get(caller) + "/amendments",
              Map.of("check_out", departure.toString()));
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return commit(caller, quotes.get(caller), hotel.owner().at(process));
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      commit(winner, quote(winner, 1).text("id"), hotel.owner());
    }

    private ApiClient.Reply commit(int caller, String quote, ApiClient client) {
      return client.patch(
          "/api/v1/bookings/" + bookings.get(caller),
          Map.of("amendment_id", quote, "reason", "They like it here"));
    }
  }

  /** Everybody keeps the room from sale. */
  record Lock(SmallHotel hotel, String path) implements LastRoomRace {

    static Lock of(ApiClient owner) {
      var hotel = SmallHotel.withRooms(1, owner);
      return new Lock(hotel, hotel.path("locks"));
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      var lock = new HashMap<String, Object>(theNight(hotel));
      lock.put("room_type_id", hotel.roomType());
      return hotel.owner().at(process).post(path, lock);
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      hotel.owner().delete(path + "/" + won.text("id"));
    }
  }
}
