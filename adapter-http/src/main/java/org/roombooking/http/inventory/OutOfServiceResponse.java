package org.roombooking.http.inventory;

import org.roombooking.domain.inventory.OutOfServicePeriod;

/**
 * A period out of service.
 *
 * @param until the day on which the room can be sold again
 */
record OutOfServiceResponse(
    String id,
    String hotelId,
    String roomId,
    String from,
    String until,
    String reason,
    String createdAt) {

  static OutOfServiceResponse of(OutOfServicePeriod period) {
    return new OutOfServiceResponse(
        period.id().value().toString(),
        period.hotel().value().toString(),
        period.room().value().toString(),
        period.nights().arrival().toString(),
        period.nights().departure().toString(),
        period.reason(),
        period.createdAt().toString());
  }
}
