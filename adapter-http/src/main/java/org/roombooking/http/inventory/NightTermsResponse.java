package org.roombooking.http.inventory;

import org.roombooking.domain.inventory.NightTerms;

/**
 * What there is of a room type on one night, and who has it.
 *
 * @param sellable rooms less those out of service, sold, held and locked, and the overbooking
 */
record NightTermsResponse(
    String date,
    int rooms,
    int outOfService,
    int sold,
    int held,
    int locked,
    int overbookingLimit,
    int sellable) {

  static NightTermsResponse of(NightTerms night) {
    return new NightTermsResponse(
        night.night().toString(),
        night.rooms(),
        night.outOfService(),
        night.sold(),
        night.held(),
        night.locked(),
        night.overbooking(),
        night.sellable());
  }
}
