package org.roombooking.application.pricing;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.DateRange;

/** An owner says what a room type costs on each of some nights. */
public final class SetPrices {

  /**
   * The price of each night.
   *
   * @param weekdays of the nights that are priced; the others stay as they are
   * @param guests how many it serves at the most, at least 1; as many as a room takes if it is
   *     empty
   * @param price in the hotel's currency, nothing or more
   * @param available false to set it suspended
   */
  public record Command(
      Caller caller,
      HotelId hotel,
      RoomTypeId roomType,
      PriceStandard standard,
      DateRange nights,
      Set<DayOfWeek> weekdays,
      OptionalInt guests,
      BigDecimal price,
      boolean available) {

    public Command {
      weekdays = Set.copyOf(weekdays);
    }

    /** For every night, whatever its day, and for any number of guests. */
    public Command(
        Caller caller,
        HotelId hotel,
        RoomTypeId roomType,
        PriceStandard standard,
        DateRange nights,
        BigDecimal price,
        boolean available) {
      this(
          caller,
          hotel,
          roomType,
          standard,
          nights,
          EnumSet.allOf(DayOfWeek.class),
          OptionalInt.empty(),
          price,
          available);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** One price for each night of those weekdays, in order. */
    record Done(List<RoomPrice> prices) implements Outcome {

      public Done {
        prices = List.copyOf(prices);
      }
    }

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}

    /** The price has more decimals than its currency. */
    record FinerThanCurrency(Currency currency) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final RateCalendar calendar;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public SetPrices(
      ManagedHotels owned,
      RoomTypes roomTypes,
      RateCalendar calendar,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.calendar = calendar;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> set(command, hotel.value()))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome set(Command command, Hotel hotel) {
    var type = roomTypes.find(command.roomType()).filter(t -> t.hotel().equals(hotel.id()));
    if (type.isEmpty()) {
      return new Outcome.UnknownRoomType(command.roomType());
    }
    var currency = hotel.currency();
    if (!Amounts.fit(command.price(), currency)) {
      return new Outcome.FinerThanCurrency(currency);
    }
    return set(command, Money.of(command.price(), currency), clock.now(hotel).instant());
  }

  private Outcome set(Command command, Money price, Instant now) {
    var before =
        calendar.of(command.hotel(), command.roomType(), command.standard(), command.nights());
    var after = calendar.set(prices(command, price, now));
    var ids = after.stream().map(RoomPrice::id).collect(toSet());
    owned.changed(
        command.caller(),
        command.hotel(),
        PricingFacts.prices(command.roomType()),
        PricingFacts.of(before.stream().filter(replaced -> ids.contains(replaced.id())).toList()),
        PricingFacts.of(after));
    return new Outcome.Done(after);
  }

  private List<RoomPrice> prices(Command command, Money price, Instant now) {
    return command.nights().dates().stream()
        .filter(night -> command.weekdays().contains(night.getDayOfWeek()))
        .map(night ->
            new RoomPrice(
                new RoomPriceId(identifiers.next()),
                command.hotel(),
                command.roomType(),
                command.standard(),
                night,
                command.guests(),
                price,
                command.available(),
                now))
        .toList();
  }
}
