package org.roombooking.http.problem;

import java.util.Locale;
import org.roombooking.http.language.Message;

/** Every kind of problem a client can meet: its code, its status, its title. */
public enum ProblemCode {
  // conventions of every route
  MALFORMED_REQUEST(400),
  INVALID_REQUEST(422),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  REQUEST_TIMEOUT(408),
  CONFLICT(409),
  STALE_VERSION(412),
  BODY_TOO_LARGE(413),
  URI_TOO_LONG(414),
  UNSUPPORTED_MEDIA_TYPE(415),
  RANGE_NOT_SATISFIABLE(416),
  HEADERS_TOO_LARGE(431),
  TOO_MANY_REQUESTS(429),
  UNEXPECTED(500),
  UNAVAILABLE(503),
  INSUFFICIENT_STORAGE(507),

  // repeated requests
  IDEMPOTENCY_KEY_REUSED(422),
  REQUEST_IN_PROGRESS(409),

  // access
  BAD_CREDENTIALS(401),
  INVALID_REFRESH_TOKEN(401),
  REGISTRATION_CLOSED(403),
  USERNAME_TAKEN(409),
  EXTERNAL_SYSTEM_NOT_FOUND(404),
  EXTERNAL_SYSTEM_NAME_TAKEN(409),
  EXTERNAL_SYSTEM_SUSPENDED(409),
  UNKNOWN_EXTERNAL_SYSTEM(422),

  // members
  MEMBER_NOT_FOUND(404),
  EXTERNAL_ID_TAKEN(409),

  // property
  HOTEL_NOT_FOUND(404),
  ROOM_TYPE_NOT_FOUND(404),
  ROOM_NOT_FOUND(404),
  TIME_ZONE_NEEDED(422),
  CURRENCY_NEEDED(422),
  ROOM_TYPE_NAME_TAKEN(409),
  ROOM_NUMBER_TAKEN(409),
  AMENITY_NOT_FOUND(404),
  AMENITY_NAME_TAKEN(409),
  TOO_MANY_AMENITIES(409),
  FACILITY_NOT_FOUND(404),
  FACILITY_NAME_TAKEN(409),
  TOO_MANY_FACILITIES(409),

  // images
  IMAGE_NOT_FOUND(404),
  NOT_AN_IMAGE(422),
  IMAGE_DAMAGED(422),
  IMAGE_TOO_DEMANDING(422),
  ALBUM_FULL(409),

  // pricing
  PRICE_NOT_FOUND(404),
  PRICE_TOO_FINE(422),
  NOT_PRICED(422),
  UNKNOWN_QUOTE(422),
  QUOTE_EXPIRED(409),
  QUOTE_MISMATCH(422),
  CHARGE_NOT_FOUND(404),
  CHARGE_CODE_TAKEN(409),
  TOO_MANY_CHARGES(409),
  RESTRICTED(422),

  // inventory
  NO_INVENTORY(409),
  ROOM_OCCUPIED(409),
  ROOM_SUSPENDED(409),
  PERIOD_NOT_FOUND(404),
  LOCK_NOT_FOUND(404),

  // booking
  BOOKING_NOT_FOUND(404),
  UNKNOWN_MEMBER(422),
  HOTEL_SUSPENDED(409),
  ROOM_TYPE_SUSPENDED(409),
  ARRIVAL_IN_PAST(422),
  ARRIVAL_TOO_FAR_AHEAD(422),
  STAY_TOO_LONG(422),
  TOO_MANY_ROOMS(422),
  TOO_MANY_GUESTS(422),
  BOOKING_NOT_ALLOWED(403),
  HOLD_EXPIRED(409),
  ACTION_NOT_ALLOWED(409);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  public Message title() {
    return Message.of("title." + name());
  }

  /** Identifies the kind of problem; stable, and not a page to fetch. */
  public String type() {
    return "urn:roombooking:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
