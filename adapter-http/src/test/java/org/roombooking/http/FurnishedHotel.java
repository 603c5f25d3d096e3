package org.roombooking.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A hotel with one of everything in it, and what else its owner has. Only the owner may book it.
 *
 * @param things ids, by what stands before them in a path
 * @param ofGuest ids of what the guest has asked for there, by the same names
 */
record FurnishedHotel(Client owner, Map<String, String> things, Map<String, String> ofGuest) {

  /** The name of a price standard that each has. */
  static final String STANDARD = "Saver";

  private static final byte[] FILE = "jpeg 16 12".getBytes(StandardCharsets.US_ASCII);
  private static final String ANYBODY = "{\"booking_policy\": \"any_user\"}";
  private static final String OWNER_ONLY = "{\"booking_policy\": \"owner_only\"}";

  /** A hotel with a booking that a guest has made. */
  static FurnishedHotel of(Client owner, Client guest) {
    var hotel = HotelOf.openedBy(owner);
    var type = hotel.soldRoomType("Standard", 3);
    var things = new HashMap<String, String>();
    things.put("hotels", hotel.id());
    things.put("room-types", type);
    things.put("rooms", hotel.rooms().getFirst());
    things.put("room-pricing", hotel.prices(type).getFirst());
    things.put("amenities", hotel.amenity(type, "Balcony"));
    things.put("facilities", hotel.facility("Pool"));
    things.put("charges", hotel.charge("SERVICE"));
    hotel.standard(STANDARD);
    things.put("bookings", bookingBy(guest, hotel, type));
    things.put(
        "external-systems",
        created(owner, "external-systems", "{\"name\": \"%s\"}".formatted(hotel.id())));
    things.put(
        "members", created(owner, "members", aMember(things.get("external-systems"), hotel)));
    var path = "/api/v1/hotels/" + hotel.id();
    things.put("out-of-service", periodOf(hotel, things.get("rooms")));
    things.put("locks", lockOf(hotel, type));
    things.put("images", image(owner, path + "/images"));
    things.put("facility-images", image(owner, path + "/facility-images"));
    things.put("room-type-images", image(owner, path + "/room-types/" + type + "/images"));
    hotel.restrict("max_stay_arrival", type, "2030-06-01", "2030-06-30", "366");
    things.putAll(askedBy(owner, things));
    var ofGuest = askedBy(guest, things);
    owner.patch(path, OWNER_ONLY).assertStatus(200);
    return new FurnishedHotel(owner, Map.copyOf(things), ofGuest);
  }

  private static Map<String, String> askedBy(Client user, Map<String, String> things) {
    var booking = things.get("bookings");
    var stay =
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
         "rooms": [{"room_type_id": "%s", "guests": 2}]}
        """
            .formatted(things.get("hotels"), things.get("room-types"));
    return Map.of(
        "quotes", user.post("/api/v1/bookings/quote", stay).assertStatus(200).text("quote_id"),
        "amendments",
            user.post("/api/v1/bookings/" + booking + "/amendments", "{\"reprice\": \"all\"}")
                .assertStatus(201)
                .id());
  }

  private static String bookingBy(Client guest, HotelOf hotel, String type) {
    hotel.owner().patch("/api/v1/hotels/" + hotel.id(), ANYBODY).assertStatus(200);
    return hotel
        .book(guest, type, "2030-06-10", "2030-06-12", "\"guest_name\": \"John Doe\"")
        .assertStatus(201)
        .id();
  }

  private static String periodOf(HotelOf hotel, String room) {
    var path = "/api/v1/hotels/%s/rooms/%s/out-of-service".formatted(hotel.id(), room);
    var json = "{\"from\": \"2030-08-01\", \"until\": \"2030-08-02\", \"reason\": \"A pipe\"}";
    return hotel.owner().post(path, json).assertStatus(201).id();
  }

  private static String lockOf(HotelOf hotel, String type) {
    var json =
        """
        {"room_type_id": "%s", "from": "2030-08-01", "until": "2030-08-02", "reason": "A wedding"}
        """
            .formatted(type);
    return hotel
        .owner()
        .post("/api/v1/hotels/" + hotel.id() + "/locks", json)
        .assertStatus(201)
        .id();
  }

  private static String aMember(String system, HotelOf hotel) {
    return """
    {"first_name": "John", "external_system_id": "%s", "external_id": "%s"}
    """
        .formatted(system, hotel.id());
  }

  private static String image(Client owner, String album) {
    return owner.postFile(album, FILE).assertStatus(201).text("image_id");
  }

  private static String created(Client owner, String things, String json) {
    return owner.post("/api/v1/" + things, json).assertStatus(201).id();
  }

  void suspend() {
    owner.post("/api/v1/hotels/" + things.get("hotels") + "/suspend").assertStatus(200);
  }
}
