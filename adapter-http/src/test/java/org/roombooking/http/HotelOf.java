package org.roombooking.http;

import java.util.List;

/** A hotel that somebody opened, and what they put into it. */
public record HotelOf(Client owner, String id) {

  public static final String NOBODYS_ID = "01900000-0000-7000-8000-000000000000";

  /** A hotel in Bangkok that any user may book. */
  public static HotelOf openedBy(Client owner) {
    return openedBy(owner, "\"booking_policy\": \"any_user\"");
  }

  /**
   * A hotel in Bangkok.
   *
   * @param more further members of the request
   */
  public static HotelOf openedBy(Client owner, String more) {
    var json = "{\"name\": \"My Resort\", \"country_code\": \"TH\", %s}".formatted(more);
    return new HotelOf(owner, owner.post("/api/v1/hotels", json).assertStatus(201).id());
  }

  /** A room type of this name; its id. */
  public String roomType(String name) {
    return roomType(name, true);
  }

  public String roomType(String name, boolean active) {
    var json =
        """
        {"hotel_id": "%s", "room_type": "%s", "description": "With a view", "is_active": %s}
        """
            .formatted(id, name, active);
    return owner.post("/api/v1/room-types", json).assertStatus(201).id();
  }

  /** A room for two; its id. */
  public String room(String type, String number) {
    return room(type, number, 2);
  }

  public String room(String type, String number, int guests) {
    var json =
        """
        {"room_type_id": "%s", "room_number": "%s", "max_occupancy": %d}
        """
            .formatted(type, number, guests);
    return owner.post("/api/v1/rooms", json).assertStatus(201).id();
  }

  /** An amenity of a room type; its id. */
  public String amenity(String type, String name) {
    var json = "{\"room_type_id\": \"%s\", \"name\": \"%s\"}".formatted(type, name);
    return owner.post("/api/v1/amenities", json).assertStatus(201).id();
  }

  /** A facility; its id. */
  public String facility(String name) {
    var json = "{\"name\": \"%s\"}".formatted(name);
    return owner.post("/api/v1/hotels/" + id + "/facilities", json).assertStatus(201).id();
  }

  /** A fee of 10 for each stay; its id. */
  public String charge(String code) {
    var json =
        "{\"code\": \"%s\", \"name\": \"Fee\", \"kind\": \"flat\", \"value\": 10, \"per\": \"stay\"}"
            .formatted(code);
    return owner.post("/api/v1/hotels/" + id + "/charges", json).assertStatus(201).id();
  }

  /** A price standard that follows the base price. */
  public void standard(String name) {
    var path = "/api/v1/hotels/%s/price-standards/%s".formatted(id, name);
    owner.sendJson("PUT", path, "{\"derivation\": {\"from\": \"Base Price\"}}").assertStatus(200);
  }

  /** Prices for each night from a first to a last, both included. */
  public void price(String type, String model, String first, String last, String price) {
    var json =
        """
        {"room_type_id": "%s", "pricing_model": "%s", "start_date": "%s", "end_date": "%s",
         "price": %s}
        """
            .formatted(type, model, first, last, price);
    owner.post("/api/v1/hotels/" + id + "/room-pricing/range", json).assertStatus(201);
  }

  /** A restriction on each date from a first to a last, both included. */
  public Reply restrict(String kind, String type, String first, String last, String number) {
    var json =
        """
        {"kind": "%s", "room_type_id": "%s", "start_date": "%s", "end_date": "%s", "number": %s}
        """
            .formatted(kind, type, first, last, number);
    return owner.post("/api/v1/hotels/" + id + "/restrictions", json).assertStatus(200);
  }

  /** A room type with so many rooms for two, at 1500 a night in all of June. */
  public String soldRoomType(String name, int rooms) {
    var type = roomType(name);
    for (int i = 1; i <= rooms; i++) {
      room(type, name + " " + i);
    }
    price(type, "Base Price", "2030-06-01", "2030-06-30", "1500");
    return type;
  }

  /** The ids of its rooms, the oldest first. */
  public List<String> rooms() {
    return ids("/api/v1/rooms?hotel_id=" + id);
  }

  /** The ids of the prices of a room type, by night. */
  public List<String> prices(String type) {
    return ids("/api/v1/room-pricing?hotel_id=%s&room_type_id=%s".formatted(id, type));
  }

  private List<String> ids(String list) {
    return owner.get(list).assertStatus(200).items().stream()
        .map(item -> item.path("id").asString())
        .toList();
  }

  /** A booking of one room by the owner. */
  public Reply book(String type, String checkIn, String checkOut) {
    return book(owner, type, checkIn, checkOut, "\"guest_name\": \"John Doe\"");
  }

  /** Confirms a booking; its id. */
  public String confirm(String booking) {
    owner.post("/api/v1/hotels/%s/bookings/%s/confirm".formatted(id, booking)).assertStatus(200);
    return booking;
  }

  /**
   * A request to book one entry of rooms.
   *
   * @param more further members of the request
   */
  public Reply book(Client who, String type, String checkIn, String checkOut, String more) {
    var json =
        """
        {"hotel_id": "%s", "check_in": "%s", "check_out": "%s",
         "rooms": [{"room_type_id": "%s"}], %s}
        """
            .formatted(id, checkIn, checkOut, type, more);
    return who.post("/api/v1/bookings", json);
  }

  /** Asks for one entry of rooms from 2030-06-10 to 2030-06-12 at one of the paths that book. */
  public Reply ask(Client who, String path, String type, String more) {
    var json =
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
         "rooms": [{"room_type_id": "%s"}], %s}
        """
            .formatted(id, type, more);
    return who.post(path, json);
  }
}
