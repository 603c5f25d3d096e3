package org.roombooking.application.pricing;

import java.util.List;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.HotelId;

/**
 * An owner suspends the price of a night, which then is as if it were not there, or activates it
 * again. What was booked at it stays. To ask for what is so already changes nothing.
 */
public final class SetPriceAvailable {

  /** Which price, and whether rooms are sold at it. */
  public record Command(Caller caller, HotelId hotel, RoomPriceId price, boolean available) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(RoomPrice price) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownPrice(RoomPriceId price) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RateCalendar calendar;
  private final Transactions transactions;

  public SetPriceAvailable(ManagedHotels owned, RateCalendar calendar, Transactions transactions) {
    this.owned = owned;
    this.calendar = calendar;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> set(command))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome set(Command command) {
    return calendar
        .find(command.hotel(), command.price())
        .flatMap(before ->
            calendar
                .setAvailable(command.hotel(), command.price(), command.available())
                .<Outcome>map(after -> done(command, before, after)))
        .orElseGet(() -> new Outcome.UnknownPrice(command.price()));
  }

  private Outcome done(Command command, RoomPrice before, RoomPrice after) {
    owned.changed(
        command.caller(),
        command.hotel(),
        PricingFacts.prices(after.roomType()),
        PricingFacts.of(List.of(before)),
        PricingFacts.of(List.of(after)));
    return new Outcome.Done(after);
  }
}
