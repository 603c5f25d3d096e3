package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.NightDifference;
import org.roombooking.domain.money.Money;

/**
 * What an amendment would cost.
 *
 * @param difference what the booking would cost more; less where it is negative
 * @param reasonRequired whether it takes a reason to commit it
 */
record AmendmentResponse(
    String id,
    String bookingId,
    String checkIn,
    String checkOut,
    String currency,
    List<NightChange> nights,
    BigDecimal totalBefore,
    BigDecimal totalAfter,
    BigDecimal difference,
    boolean reasonRequired,
    String expiresAt) {

  /**
   * One night of one room, with its taxes and fees.
   *
   * @param before null for a night that is gained
   * @param after null for a night that is given back
   */
  record NightChange(
      String bookedRoomId,
      String date,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      BigDecimal difference) {

    static NightChange of(NightDifference night) {
      return new NightChange(
          night.room().value().toString(),
          night.night().toString(),
          amount(night.before()),
          amount(night.after()),
          night.difference().amount());
    }

    private static @Nullable BigDecimal amount(Optional<Money> money) {
      return money.map(Money::amount).orElse(null);
    }
  }

  static AmendmentResponse of(Amendment amendment, BookingDetails booked) {
    var before = booked.total();
    var after = amendment.total();
    return new AmendmentResponse(
        amendment.id().value().toString(),
        amendment.booking().value().toString(),
        amendment.stay().arrival().toString(),
        amendment.stay().departure().toString(),
        after.currency().getCurrencyCode(),
        amendment.differencesFrom(booked).stream().map(NightChange::of).toList(),
        before.amount(),
        after.amount(),
        after.minus(before).amount(),
        !after.equals(before),
        amendment.expiresAt().toString());
  }
}
