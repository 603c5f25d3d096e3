package org.roombooking.bootstrap.demo;

import java.net.URI;
import java.time.LocalDate;

/** What to type to book the first room. */
public final class DemoInvitation {

  private final DemoHotel.Ready ready;
  private final String accessToken;

  DemoInvitation(DemoHotel.Ready ready, String accessToken) {
    this.ready = ready;
    this.accessToken = accessToken;
  }

  /**
   * A command line that books a room for two nights from tomorrow on.
   *
   * @param service where the service answers
   */
  public String curl(URI service) {
    return """
    curl -s %s/api/v1/bookings -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' \
    -d '%s'\
    """
        .formatted(service, accessToken, booking());
  }

  /** Where to look at what is free. */
  public String search(URI service) {
    return "%s/api/v1/rooms/available?hotel_id=%s&guests=2"
        .formatted(service, ready.hotel().id().value());
  }

  /** Where to look for hotels of the same city that have a room for these nights. */
  String citySearch(URI service) {
    return "%s/api/v1/hotels/search?city=%s&check_in=%s&check_out=%s&guests=2"
        .formatted(service, ready.hotel().profile().city(), arrival(), departure());
  }

  /** What books that room, as JSON. */
  String booking() {
    return """
    {%s,"guest_name":"Ada Lovelace",%s}\
    """
        .formatted(dates(), rooms());
  }

  /** What asks for its price, as JSON. */
  String stay() {
    return "{%s,%s}".formatted(dates(), rooms());
  }

  private String dates() {
    return """
    "hotel_id":"%s","check_in":"%s","check_out":"%s\"\
    """
        .formatted(ready.hotel().id().value(), arrival(), departure());
  }

  private String rooms() {
    return """
    "rooms":[{"room_type_id":"%s","guests":2}]\
    """
        .formatted(ready.roomType().id().value());
  }

  private LocalDate arrival() {
    return ready.today().plusDays(1);
  }

  private LocalDate departure() {
    return arrival().plusDays(2);
  }

  /** The path of the hotel within the API. */
  String hotelPath() {
    return "/hotels/" + ready.hotel().id().value();
  }

  String accessToken() {
    return accessToken;
  }
}
