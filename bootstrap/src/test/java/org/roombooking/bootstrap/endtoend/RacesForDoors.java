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

/** Races for the one door that is left. */
final class RacesForDoors {

  private RacesForDoors() {}

  /** Everybody is to have the one door, of a hotel that has sold more rooms than it has. */
  record Assign(SmallHotel hotel, List<String> bookings, Map<String, Object> body)
      implements LastRoomRace {

    static Assign of(ApiClient owner, Map<String, Object> body) {
      var hotel = SmallHotel.withRooms(1, owner);
      var bookings = overbooked(hotel);
      bookings.forEach(hotel::confirm);
      hotel.overbook(CALLERS - 1, DAYS_AHEAD, 1);
      return new Assign(hotel, new ArrayList<>(bookings), body);
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return hotel
          .owner()
          .at(process)
          .post("/api/v1/bookings/" + bookings.get(caller) + "/assign-rooms", body);
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      hotel.cancel(bookings.get(winner));
      bookings.set(winner, hotel.bookConfirmed(DAYS_AHEAD, 1));
    }
  }

  /** Everybody is to sleep in the one room that has no guests yet. */
  record Move(SmallHotel hotel, String spare, List<String> bookings, List<String> doors)
      implements LastRoomRace {

    static Move of(ApiClient owner) {
      var hotel = SmallHotel.withRooms(CALLERS, owner);
      var bookings =
          Crowd.replies(CALLERS, caller -> hotel.book(owner, DAYS_AHEAD, 1)).stream()
              .map(booked -> booked.text("id"))
              .toList();
      var doors =
          Crowd.replies(CALLERS, caller -> assigned(hotel, bookings.get(caller))).stream()
              .map(booking -> booking.json().path("rooms").get(0).path("room_id").asString())
              .toList();
      return new Move(hotel, hotel.addRoom("1000"), bookings, doors);
    }

    private static ApiClient.Reply assigned(SmallHotel hotel, String booking) {
      hotel.confirm(booking);
      return hotel.atFrontDesk(booking, "assign-rooms");
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return to(spare, caller, hotel.owner().at(process));
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      to(doors.get(winner), winner, hotel.owner());
    }

    private ApiClient.Reply to(String door, int caller, ApiClient client) {
      return client.post(
          "/api/v1/bookings/" + bookings.get(caller) + "/move", Map.of("room_id", door));
    }

    @Override
    public String refusal() {
      return "409 ACTION_NOT_ALLOWED";
    }
  }

  /** Everybody carries out the plan by which the one booking gets the one room. */
  record Plan(SmallHotel hotel, Map<String, Object> request) implements LastRoomRace {

    static Plan of(ApiClient owner) {
      return new Plan(SmallHotel.withRooms(1, owner), new HashMap<>());
    }

    @Override
    public void prepare() {
      hotel.bookConfirmed(DAYS_AHEAD, 1);
      request.clear();
      request.put("from", hotel.today().toString());
      request.put("until", hotel.today().plusDays(DAYS_AHEAD + 1).toString());
      var plan = hotel.owner().post(hotel.path("room-plan"), request);
      request.put("plan_token", plan.text("plan_token"));
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return hotel.owner().at(process).post(hotel.path("room-plan/commit"), request);
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      hotel.cancel(won.json().path("changes").get(0).path("booking_id").asString());
    }

    @Override
    public String refusal() {
      return "409 ROOM_PLAN_STALE";
    }
  }

  /** Everybody takes the room out of service. */
  record TakeOutOfService(SmallHotel hotel, String path) implements LastRoomRace {

    static TakeOutOfService of(ApiClient owner) {
      var hotel = SmallHotel.withRooms(0, owner);
      return new TakeOutOfService(
          hotel, hotel.path("rooms/" + hotel.addRoom("101") + "/out-of-service"));
    }

    @Override
    public ApiClient.Reply claim(int caller, URI process) {
      return hotel.owner().at(process).post(path, theNight(hotel));
    }

    @Override
    public void giveBack(int winner, ApiClient.Reply won) {
      hotel.owner().delete(path + "/" + won.text("id"));
    }

    @Override
    public String refusal() {
      return "409 ROOM_OCCUPIED";
    }
  }
}
