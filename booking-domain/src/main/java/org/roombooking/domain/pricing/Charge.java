package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * A tax or a fee that a hotel takes for each of its rooms.
 *
 * @param name 1 to 100 characters
 * @param cap the most of it for one room and stay, more than nothing; the last night that it
 *     reaches bears what is left of it
 * @param inclusive whether the price has it already, so that it adds nothing to the total
 */
public record Charge(
    ChargeId id,
    HotelId hotel,
    ChargeCode code,
    String name,
    ChargeBasis basis,
    Optional<Money> cap,
    boolean inclusive,
    NightRange nights) {

  /** The most charges of one hotel. */
  public static final int MAX_OF_A_HOTEL = 50;

  public Charge {
    if (cap.filter(most -> most.minorUnits() <= 0).isPresent()) {
      throw new IllegalArgumentException("A cap of nothing: " + cap);
    }
  }

  /** What it comes to on each night of a stay, nothing where it is not taken. */
  List<Money> on(Stay stay, List<Money> prices, int guests, Rounding rounding) {
    var amounts = new ArrayList<Money>(prices.size());
    var taken = Money.zero(prices.getFirst().currency());
    var nights = stay.nights();
    for (int i = 0; i < prices.size(); i++) {
      var amount = upToCap(onNight(nights.get(i), i == 0, prices.get(i), guests, rounding), taken);
      taken = taken.plus(amount);
      amounts.add(amount);
    }
    return amounts;
  }

  private Money onNight(
      LocalDate night, boolean isArrival, Money price, int guests, Rounding rounding) {
    var nothing = Money.zero(price.currency());
    if (!nights.includes(night)) {
      return nothing;
    }
    return switch (basis) {
      case ChargeBasis.OfPrice(var share) ->
          inclusive
              ? atMost(price, rounding.shareWithin(share, price))
              : rounding.share(share, price);
      case ChargeBasis.Flat(Money amount, ChargeBasis.Per per) -> {
        var flat = amount.times(times(per, isArrival, guests));
        yield inclusive ? atMost(price, flat) : flat;
      }
    };
  }

  private static int times(ChargeBasis.Per per, boolean isArrival, int guests) {
    return switch (per) {
      case NIGHT -> 1;
      case PERSON_NIGHT -> guests;
      case STAY -> isArrival ? 1 : 0;
      case PERSON_STAY -> isArrival ? guests : 0;
    };
  }

  private Money upToCap(Money amount, Money taken) {
    return cap.map(most -> atMost(most.minus(taken), amount)).orElse(amount);
  }

  private static Money atMost(Money most, Money amount) {
    return amount.compareTo(most) > 0 ? most : amount;
  }
}
