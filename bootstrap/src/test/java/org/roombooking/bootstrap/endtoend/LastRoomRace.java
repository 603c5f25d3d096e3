package org.roombooking.bootstrap.endtoend;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many callers want the last room in one way, as often as the room is given back. */
interface LastRoomRace {

  /** How many callers there are. */
  int CALLERS = 100;

  /** The night that all of them want, in days from today. */
  int DAYS_AHEAD = 7;

  /** Makes everything ready for the next start. */
  default void prepare() {}

  /** One of the calls, at one of the processes. */
  ApiClient.Reply claim(int caller, URI process);

  /** Takes the room from the one who got it. */
  void giveBack(int winner, ApiClient.Reply won);

  /** The verdict on all but one. */
  default String refusal() {
    return "409 NO_INVENTORY";
  }

  /** So many bookings of a night, held for a while, in a hotel that has one room. */
  private static List<String> overbooked(SmallHotel hotel) {
    hotel.overbook(CALLERS - 1, DAYS_AHEAD, 1);
    var bookings =
        Crowd.replies(CALLERS, caller -> hotel.book(hotel.owner(), DAYS_AHEAD, 1)).stream()
            .map(booked -> booked.text("id"))
            .toList();
    hotel.overbook(0, DAYS_AHEAD, 1);
    return bookings;
  }

  private static Map<String, Object> theNight(SmallHotel hotel) {
    var night = hotel.today().plusDays(DAYS_AHEAD);
    return Map.of(
        "from", night.toString(), "until", night.plusDays(1).toString(), "reason", "A race");
  }

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
