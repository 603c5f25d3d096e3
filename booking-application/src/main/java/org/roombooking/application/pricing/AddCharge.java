package org.roombooking.application.pricing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;

/** An owner adds a tax or a fee. It is charged in quotes and bookings made from now on. */
public final class AddCharge {

  /** What it is reckoned from, before the currency is known. */
  public sealed interface Basis {

    /** More than nothing. */
    record OfPrice(Percentage share) implements Basis {}

    /** More than nothing. */
    record Flat(BigDecimal amount, ChargeBasis.Per per) implements Basis {}
  }

  /**
   * What is charged.
   *
   * @param name 1 to 100 characters
   * @param cap more than nothing
   */
  public record Command(
      Caller caller,
      HotelId hotel,
      ChargeCode code,
      String name,
      Basis basis,
      Optional<BigDecimal> cap,
      boolean inclusive,
      NightRange nights) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Charge charge) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    /** An amount has more decimals than its currency. */
    record FinerThanCurrency(Field field, Currency currency) implements Outcome {}

    record CodeTaken(ChargeCode code) implements Outcome {}

    record TooMany(int atMost) implements Outcome {}
  }

  /** What of a charge can be too fine. */
  public enum Field {
    AMOUNT,
    CAP
  }

  private final ManagedHotels owned;
  private final Rulebooks rulebooks;
  private final Transactions transactions;
  private final Identifiers identifiers;

  public AddCharge(
      ManagedHotels owned,
      Rulebooks rulebooks,
      Transactions transactions,
      Identifiers identifiers) {
    this.owned = owned;
    this.rulebooks = rulebooks;
    this.transactions = transactions;
    this.identifiers = identifiers;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> add(command, hotel.value()))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome add(Command command, Hotel hotel) {
    var currency = hotel.currency();
    if (command.basis() instanceof Basis.Flat flat && !Amounts.fit(flat.amount(), currency)) {
      return new Outcome.FinerThanCurrency(Field.AMOUNT, currency);
    }
    if (command.cap().filter(cap -> !Amounts.fit(cap, currency)).isPresent()) {
      return new Outcome.FinerThanCurrency(Field.CAP, currency);
    }
    var charge = charge(command, currency);
    return switch (rulebooks.add(charge)) {
      case Rulebooks.Adding.Added() -> {
        owned.changed(
            command.caller(),
            command.hotel(),
            PricingFacts.subject(charge),
            Facts.none(),
            PricingFacts.of(charge));
        yield new Outcome.Done(charge);
      }
      case Rulebooks.Adding.Taken() -> new Outcome.CodeTaken(command.code());
      case Rulebooks.Adding.TooMany() -> new Outcome.TooMany(Charge.MAX_OF_A_HOTEL);
    };
  }

  private Charge charge(Command command, Currency currency) {
    var basis =
        switch (command.basis()) {
          case Basis.OfPrice(Percentage share) -> new ChargeBasis.OfPrice(share);
          case Basis.Flat(BigDecimal amount, ChargeBasis.Per per) ->
              new ChargeBasis.Flat(Money.of(amount, currency), per);
        };
    return new Charge(
        new ChargeId(identifiers.next()),
        command.hotel(),
        command.code(),
        command.name(),
        basis,
        command.cap().map(cap -> Money.of(cap, currency)),
        command.inclusive(),
        command.nights());
  }
}
