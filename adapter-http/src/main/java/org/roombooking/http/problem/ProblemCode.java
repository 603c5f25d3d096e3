package org.roombooking.http.problem;

import java.util.Locale;

/** Every kind of problem a client can meet: its code, its status, its title. */
public enum ProblemCode {
  // conventions of every route
  MALFORMED_REQUEST(400, "The request cannot be understood"),
  INVALID_REQUEST(422, "The request is not valid"),
  UNAUTHENTICATED(401, "Credentials are missing or not valid"),
  FORBIDDEN(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  REQUEST_TIMEOUT(408, "The request took too long to arrive"),
  CONFLICT(409, "Conflict with the current state"),
  STALE_VERSION(412, "Changed by someone else meanwhile"),
  BODY_TOO_LARGE(413, "The request body is too large"),
  URI_TOO_LONG(414, "The request target is too long"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  RANGE_NOT_SATISFIABLE(416, "The file does not reach that far"),
  HEADERS_TOO_LARGE(431, "The request head is too large"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  UNEXPECTED(500, "Something broke on our side"),
  UNAVAILABLE(503, "Not available at the moment"),
  INSUFFICIENT_STORAGE(507, "There is no room left to store this"),

  // repeated requests
  IDEMPOTENCY_KEY_REUSED(422, "The idempotency key belongs to another request"),
  REQUEST_IN_PROGRESS(409, "The first request with this idempotency key still runs"),

  // access
  BAD_CREDENTIALS(401, "Wrong user name or password"),
  INVALID_REFRESH_TOKEN(401, "The refresh token is not valid"),
  REGISTRATION_CLOSED(403, "Nobody can sign up"),
  USERNAME_TAKEN(409, "The user name is taken"),
  EXTERNAL_SYSTEM_NOT_FOUND(404, "No such external system"),
  EXTERNAL_SYSTEM_NAME_TAKEN(409, "There is an external system of that name"),
  EXTERNAL_SYSTEM_SUSPENDED(409, "The external system is suspended"),
  UNKNOWN_EXTERNAL_SYSTEM(422, "No such external system"),

  // members
  MEMBER_NOT_FOUND(404, "No such member"),
  EXTERNAL_ID_TAKEN(409, "The external system has a member of that name"),

  // property
  HOTEL_NOT_FOUND(404, "No such hotel"),
  ROOM_TYPE_NOT_FOUND(404, "No such room type"),
  ROOM_NOT_FOUND(404, "No such room"),
  TIME_ZONE_NEEDED(422, "The time zone must be given"),
  CURRENCY_NEEDED(422, "The currency must be given"),
  ROOM_TYPE_NAME_TAKEN(409, "The hotel has a room type of that name"),
  ROOM_NUMBER_TAKEN(409, "The hotel has a room of that number"),
  AMENITY_NOT_FOUND(404, "No such amenity"),
  AMENITY_NAME_TAKEN(409, "The room type has an amenity of that name"),
  TOO_MANY_AMENITIES(409, "The room type has as many amenities as it may"),
  FACILITY_NOT_FOUND(404, "No such facility"),
  FACILITY_NAME_TAKEN(409, "The hotel has a facility of that name"),
  TOO_MANY_FACILITIES(409, "The hotel has as many facilities as it may"),

  // images
  IMAGE_NOT_FOUND(404, "No such image"),
  NOT_AN_IMAGE(422, "The file is neither JPEG nor PNG"),
  IMAGE_DAMAGED(422, "The image cannot be read"),
  IMAGE_TOO_DEMANDING(422, "The image is too much work to read"),
  ALBUM_FULL(409, "No more images can be added"),

  // pricing
  PRICE_NOT_FOUND(404, "No such price"),
  PRICE_TOO_FINE(422, "The price is finer than its currency"),
  NOT_PRICED(422, "Not every night has a price"),

  // inventory
  NO_INVENTORY(409, "Not enough rooms are free"),

  // booking
  BOOKING_NOT_FOUND(404, "No such booking"),
  UNKNOWN_MEMBER(422, "No such member"),
  HOTEL_SUSPENDED(409, "The hotel is suspended"),
  ROOM_TYPE_SUSPENDED(409, "The room type is suspended"),
  ARRIVAL_IN_PAST(422, "The arrival is in the past"),
  ARRIVAL_TOO_FAR_AHEAD(422, "The arrival is too far ahead"),
  STAY_TOO_LONG(422, "The stay is too long"),
  TOO_MANY_ROOMS(422, "Too many rooms for one booking"),
  TOO_MANY_GUESTS(422, "Too many guests for the room type"),
  BOOKING_NOT_ALLOWED(403, "This user may not book this hotel"),
  HOLD_EXPIRED(409, "The hold has run out"),
  ACTION_NOT_ALLOWED(409, "The action cannot be done now");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** Identifies the kind of problem; stable, and not a page to fetch. */
  public String type() {
    return "urn:roombooking:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
