package org.roombooking.domain.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.PricedNights;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.stay.Stay;

/**
 * What the rooms of an amended booking cost, night by night (docs/rules.md: Amended). A night that
 * is over keeps its price; of the others, which get another one is the caller's choice. A room of
 * which nothing changes keeps its taxes and fees too; those of a changed one are reckoned anew, as
 * some of them depend on the stay as a whole.
 *
 * @param stay as it is to be
 * @param today at the hotel
 */
public record AmendedPrices(Stay stay, Repricing repricing, LocalDate today) {

  /** The prices of one room, or the nights that have none today and would need one. */
  public Pricing of(AmendedRoom room, RoomTypeRates rates, Rulebook rulebook) {
    if (isAsBooked(room)) {
      var before = room.before().orElseThrow();
      return new Pricing.Priced(before.standard(), before.prices());
    }
    var nights = stay.nights().stream().filter(night -> !isSettled(room, night)).toList();
    return nights.isEmpty()
        ? charged(room, noneOfToday(room), rulebook)
        : asOfToday(room, nights, rates, rulebook);
  }

  /** No night needs a price of today. */
  private static PricedNights noneOfToday(AmendedRoom room) {
    return new PricedNights(room.before().orElseThrow().standard(), Map.of(), List.of());
  }

  private boolean isAsBooked(AmendedRoom room) {
    return room.isSoldAsBefore()
        && repricing != Repricing.ALL
        && room.before().filter(before -> before.prices().stay().equals(stay)).isPresent();
  }

  private Pricing asOfToday(
      AmendedRoom room, List<LocalDate> nights, RoomTypeRates rates, Rulebook rulebook) {
    var prices = rulebook.priceNights(rates, nights, stay, room.party(), room.rate());
    return prices.unpriced().isEmpty()
        ? charged(room, prices, rulebook)
        : new Pricing.NotPriced(prices.standard(), prices.unpriced());
  }

  private Pricing charged(AmendedRoom room, PricedNights asOfToday, Rulebook rulebook) {
    var prices =
        stay.nights().stream()
            .map(night -> isSettled(room, night) ? settled(room, night) : asOfToday.priceOf(night))
            .toList();
    return new Pricing.Priced(asOfToday.standard(), rulebook.charged(stay, prices, room.party()));
  }

  /** Whether what is booked says what the night costs. */
  private boolean isSettled(AmendedRoom room, LocalDate night) {
    return room.before().isPresent()
        && (isKept(room, night) || repricing == Repricing.NONE || isAgreed(room));
  }

  private boolean isKept(AmendedRoom room, LocalDate night) {
    boolean isBooked =
        room.before().filter(before -> before.prices().stay().includes(night)).isPresent();
    return isBooked
        && (night.isBefore(today)
            || (repricing == Repricing.CHANGED_NIGHTS && room.isSoldAsBefore()));
  }

  /** A price that was agreed stands in no calendar, so further nights cost the same. */
  private static boolean isAgreed(AmendedRoom room) {
    return room.isSoldAsBefore()
        && room.before().map(BookedRoom::standard).filter(PriceStandard.AGREED::equals).isPresent();
  }

  /** The price of the night, or of the nearest one that is booked. */
  private static Money settled(AmendedRoom room, LocalDate night) {
    var prices = room.before().orElseThrow().prices();
    var nights = prices.stay().nights();
    if (night.isBefore(nights.getFirst())) {
      return prices.amounts().getFirst();
    }
    return night.isAfter(nights.getLast())
        ? prices.amounts().getLast()
        : prices.amounts().get(nights.indexOf(night));
  }
}
