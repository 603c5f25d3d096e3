package org.roombooking.bootstrap.demo;

import java.net.URI;

/** What to type to book the first room. */
public final class DemoInvitation {

  private final DemoHotel.Ready ready;
  private final String accessToken;

  DemoInvitation(DemoHotel.Ready ready, String accessToken) {
    this.ready = ready;
    this.accessToken = accessToken;
  }

  /**
   * A command line that books a room for tomorrow night.
   *
   * @param service where the service answers
   */
  public String curl(URI service) {
    var tomorrow = ready.today().plusDays(1);
    return """
    curl -s %s/api/v1/bookings -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' \
    -d '{"hotel_id":"%s","check_in":"%s","check_out":"%s","guest_name":"Ada Lovelace",\
    "rooms":[{"room_type_id":"%s","guests":2}]}'\
    """
        .formatted(
            service,
            accessToken,
            ready.hotel().id().value(),
            tomorrow,
            tomorrow.plusDays(2),
            ready.roomType().id().value());
  }

  /** Where to look at what is free. */
  public String search(URI service) {
    return "%s/api/v1/rooms/available?hotel_id=%s&guests=2"
        .formatted(service, ready.hotel().id().value());
  }
}
