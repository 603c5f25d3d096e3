package org.roombooking.bootstrap.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.roombooking.bootstrap.endtoend.ApiClient;

/**
 * Hotels with many small room types, one with a single large type, and the requests made of them.
 * They have rooms for all that is asked of them: a refusal would be measured as a booking.
 */
final class HotelsUnderLoad {

  private static final int HOTELS = 4;
  private static final int TYPES_PER_HOTEL = 10;
  private static final int ROOMS_PER_TYPE = 5;
  private static final int ROOMS_OF_HOT_TYPE = 250;
  private static final int NIGHTS_PRICED = 300;

  private final ApiClient owner;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
  private final List<RoomType> types = new ArrayList<>();
  private final RoomType hot;
  private final ConcurrentLinkedQueue<String> bookings = new ConcurrentLinkedQueue<>();
  private final AtomicInteger rooms = new AtomicInteger(100);

  HotelsUnderLoad(ApiClient owner) {
    this.owner = owner;
    for (int hotel = 0; hotel < HOTELS; hotel++) {
      var id = openHotel();
      for (int type = 0; type < TYPES_PER_HOTEL; type++) {
        types.add(addType(id, "Type " + type, ROOMS_PER_TYPE));
      }
    }
    hot = addType(openHotel(), "Double", ROOMS_OF_HOT_TYPE);
  }

  private record RoomType(String hotel, String id) {}

  private String openHotel() {
    return create(
        "/api/v1/hotels",
        Map.of(
            "name", "Hotel Under Load",
            "address", "777 Suriwong",
            "city", "Bangrak",
            "country_code", "TH",
            "booking_policy", "any_user"));
  }

  private RoomType addType(String hotel, String name, int size) {
    var type =
        new RoomType(
            hotel, create("/api/v1/room-types", Map.of("hotel_id", hotel, "room_type", name)));
    for (int i = 0; i < size; i++) {
      addRoom(type);
    }
    setPrice(type);
    return type;
  }

  private void addRoom(RoomType type) {
    post(
        "/api/v1/rooms",
        Map.of(
            "room_type_id", type.id(),
            "room_number", Integer.toString(rooms.incrementAndGet()),
            "max_occupancy", 2));
  }

  private void setPrice(RoomType type) {
    post(
        "/api/v1/hotels/" + type.hotel() + "/room-pricing/range",
        Map.of(
            "room_type_id", type.id(),
            "pricing_model", "Base Price",
            "start_date", today.toString(),
            "end_date", today.plusDays(NIGHTS_PRICED).toString(),
            "price", 1500));
  }

  /** Books one night; callers who ask at the same time want different types. */
  void bookSpread(int request) {
    bookings.add(book(types.get(request % types.size()), request / types.size()));
  }

  /**
   * Books one night of the one large type; callers who ask at the same time want the same night.
   */
  void bookHot(int request) {
    book(hot, request / ROOMS_OF_HOT_TYPE);
  }

  private String book(RoomType type, int daysAhead) {
    var arrival = today.plusDays(daysAhead);
    return create(
        "/api/v1/bookings",
        Map.of(
            "hotel_id", type.hotel(),
            "check_in", arrival.toString(),
            "check_out", arrival.plusDays(1).toString(),
            "guest_name", "Ada Lovelace",
            "rooms", List.of(Map.of("room_type_id", type.id(), "guests", 2))));
  }

  /** Where images of one of the hotels are sent. */
  String album() {
    return "/api/v1/hotels/" + hot.hotel() + "/images";
  }

  /** The bookings made so far, by id. */
  List<String> bookings() {
    return List.copyOf(bookings);
  }

  void read(String booking) {
    get("/api/v1/bookings/" + booking);
  }

  /** What one hotel of ten types has for three nights. */
  void search(int request) {
    var arrival = today.plusDays(request % 100);
    get(
        "/api/v1/rooms/available?hotel_id=%s&start_date=%s&end_date=%s&guests=2"
            .formatted(types.getFirst().hotel(), arrival, arrival.plusDays(3)));
  }

  void live() {
    get("/health/live");
  }

  private void get(String target) {
    var unused = done(owner.get(target));
  }

  private void post(String target, Map<String, Object> body) {
    var unused = done(owner.post(target, body));
  }

  private String create(String target, Map<String, Object> body) {
    return done(owner.post(target, body)).text("id");
  }

  private static ApiClient.Reply done(ApiClient.Reply reply) {
    if (reply.status() >= 300) {
      throw new IllegalStateException(reply.verdict() + ": " + reply.body());
    }
    return reply;
  }
}
