package org.roombooking.application.inventory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.pricing.UnpricedNight;

/**
 * Why a room type cannot be booked for a stay (docs/rules.md: Why not).
 *
 * @param date the date that the rule is on, where it is on one
 * @param number what the rule says, where it says a number: nights, days ahead or guests
 * @param standard the one that cannot be sold; empty where none can
 */
public record Obstacle(
    Kind kind, Optional<LocalDate> date, OptionalInt number, Optional<PriceStandard> standard) {

  /** All kinds that there are. */
  public enum Kind {
    HOTEL_SUSPENDED,
    ROOM_TYPE_SUSPENDED,
    ARRIVAL_IN_PAST,
    ARRIVAL_TOO_FAR_AHEAD,
    TOO_MANY_GUESTS,
    NO_INVENTORY,
    NOT_PRICED,
    PRICED_FOR_FEWER_GUESTS,
    MIN_STAY_ARRIVAL,
    MAX_STAY_ARRIVAL,
    MIN_STAY_THROUGH,
    MAX_STAY_THROUGH,
    CLOSED_TO_ARRIVAL,
    CLOSED_TO_DEPARTURE,
    STOP_SELL,
    MIN_ADVANCE,
    MAX_ADVANCE;

    public static Kind of(RestrictionKind restriction) {
      return switch (restriction) {
        case MIN_STAY_ARRIVAL -> MIN_STAY_ARRIVAL;
        case MAX_STAY_ARRIVAL -> MAX_STAY_ARRIVAL;
        case MIN_STAY_THROUGH -> MIN_STAY_THROUGH;
        case MAX_STAY_THROUGH -> MAX_STAY_THROUGH;
        case CLOSED_TO_ARRIVAL -> CLOSED_TO_ARRIVAL;
        case CLOSED_TO_DEPARTURE -> CLOSED_TO_DEPARTURE;
        case STOP_SELL -> STOP_SELL;
        case MIN_ADVANCE -> MIN_ADVANCE;
        case MAX_ADVANCE -> MAX_ADVANCE;
      };
    }
  }

  static Obstacle of(Kind kind) {
    return new Obstacle(kind, Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  static Obstacle on(Kind kind, LocalDate date) {
    return new Obstacle(kind, Optional.of(date), OptionalInt.empty(), Optional.empty());
  }

  static Obstacle tooManyGuests(int atMost) {
    return new Obstacle(
        Kind.TOO_MANY_GUESTS, Optional.empty(), OptionalInt.of(atMost), Optional.empty());
  }

  static Obstacle of(UnpricedNight night) {
    var kind = night.pricedFor().isPresent() ? Kind.PRICED_FOR_FEWER_GUESTS : Kind.NOT_PRICED;
    return new Obstacle(kind, Optional.of(night.night()), night.pricedFor(), Optional.empty());
  }

  static Obstacle of(StayRestrictions.Breach breach, Optional<PriceStandard> standard) {
    return new Obstacle(
        Kind.of(breach.kind()), Optional.of(breach.date()), breach.number(), standard);
  }
}
