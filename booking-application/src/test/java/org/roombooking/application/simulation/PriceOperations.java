package org.roombooking.application.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.pricing.RemovePriceStandard;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.SetPriceStandard;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.StayDiscounts;

/** What somebody says of the price standards and the price rules of a simulated hotel. */
final class PriceOperations {

  /** Standards that have no price in the calendar. */
  static final List<PriceStandard> DERIVED =
      List.of(new PriceStandard("Saver"), new PriceStandard("Member"));

  private static final List<PriceStandard> ALL =
      List.of(DERIVED.getFirst(), DERIVED.getLast(), SimulatedHotel.SEASONAL, PriceStandard.BASE);

  private static final int LARGEST_SHARE = 2_500;
  private static final int LARGEST_AMOUNT = 50;

  private PriceOperations() {}

  static Attempt setStandard(SimulatedHotel hotel) {
    var standard = hotel.oneOf(ALL);
    Optional<PriceStandard> from =
        standard.canBeDerived() && hotel.chance(5) > 0
            ? Optional.of(hotel.oneOf(ALL))
            : Optional.empty();
    var caller = hotel.somebody();
    var command =
        new SetPriceStandard.Command(
            caller,
            hotel.hotel().id(),
            standard,
            from.map(other -> derivation(hotel, other)),
            discounts(hotel),
            Optional.empty());
    return Attempt.by(
        caller,
        "%s derives %s from %s, with %s"
            .formatted(hotel.nameOf(caller), standard, from, command.discounts()),
        () ->
            switch (hotel.useCases().setPriceStandard().handle(command)) {
              case SetPriceStandard.Outcome.Done done ->
                  new OwnerChange.StandardSet(standard, from);
              case SetPriceStandard.Outcome.Circle circle ->
                  new DerivedStandards.CircleRefused(standard, from.orElseThrow());
              case SetPriceStandard.Outcome other -> other;
            });
  }

  private static SetPriceStandard.WantedDerivation derivation(
      SimulatedHotel hotel, PriceStandard from) {
    return new SetPriceStandard.WantedDerivation(
        from,
        new Percentage(hotel.chance(2 * LARGEST_SHARE) - LARGEST_SHARE),
        BigDecimal.valueOf(hotel.chance(2 * LARGEST_AMOUNT) - LARGEST_AMOUNT),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static StayDiscounts discounts(SimulatedHotel hotel) {
    return hotel.chance(2) == 0
        ? StayDiscounts.none()
        : new StayDiscounts(
            List.of(
                new StayDiscounts.Step(
                    StayDiscounts.Step.FEWEST + hotel.chance(3),
                    new Percentage(1 + hotel.chance(LARGEST_SHARE)))));
  }

  static Attempt setChildBands(SimulatedHotel hotel) {
    int age = hotel.chance(Party.OLDEST_CHILD + 1);
    boolean counts = hotel.chance(2) == 0;
    var caller = hotel.somebody();
    var supplement =
        hotel.chance(2) == 0
            ? new SetPriceRules.WantedSupplement.Flat(
                BigDecimal.valueOf(hotel.chance(LARGEST_AMOUNT)))
            : new SetPriceRules.WantedSupplement.Share(new Percentage(hotel.chance(LARGEST_SHARE)));
    var command =
        new SetPriceRules.Command(
            caller,
            hotel.hotel().id(),
            Rounding.standard(),
            WantedTerms.free(),
            List.of(new SetPriceRules.WantedBand(age, supplement, counts)));
    return Attempt.by(
        caller,
        "%s asks %s for children until %d, who count: %s"
            .formatted(hotel.nameOf(caller), supplement, age, counts),
        () -> {
          var outcome = hotel.useCases().setPriceRules().handle(command);
          return outcome instanceof SetPriceRules.Outcome.Done(var rules)
              ? new OwnerChange.RulesSet(rules)
              : outcome;
        });
  }

  static Attempt removeStandard(SimulatedHotel hotel) {
    var standard = hotel.oneOf(ALL);
    var caller = hotel.somebody();
    var command = new RemovePriceStandard.Command(caller, hotel.hotel().id(), standard);
    return Attempt.by(
        caller,
        hotel.nameOf(caller) + " takes back what was said of " + standard,
        () -> {
          var outcome = hotel.useCases().removePriceStandard().handle(command);
          return outcome instanceof RemovePriceStandard.Outcome.Done
              ? new OwnerChange.StandardRemoved(standard)
              : outcome;
        });
  }
}
