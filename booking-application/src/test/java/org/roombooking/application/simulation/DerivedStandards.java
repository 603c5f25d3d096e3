package org.roombooking.application.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.RemovePriceStandard;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.StandardRules;

/**
 * From which other one each price standard is derived, known from outcomes alone (docs/rules.md:
 * Price).
 */
final class DerivedStandards {

  private static final Set<PriceStandard> IN_CALENDAR =
      Set.of(PriceStandard.BASE, SimulatedHotel.SEASONAL);

  /** A standard was not derived from another one, since it would have followed itself. */
  record CircleRefused(PriceStandard standard, PriceStandard from) {}

  private final SimulatedHotel hotel;
  private final Map<PriceStandard, Optional<PriceStandard>> said = new HashMap<>();

  DerivedStandards(SimulatedHotel hotel) {
    this.hotel = hotel;
  }

  /** Whether something was said, refused or sold as the standards of the moment allow. */
  boolean agreeWith(Object outcome) {
    return switch (outcome) {
      case OwnerChange.StandardSet(var standard, var from) -> {
        said.put(standard, from);
        yield from.filter(other -> follows(other, Set.of(standard))).isEmpty();
      }
      case OwnerChange.StandardRemoved(var standard) -> {
        var before = Optional.ofNullable(said.remove(standard));
        yield before.isPresent() && !said.containsValue(Optional.of(standard));
      }
      case CircleRefused(var standard, var from) -> follows(from, Set.of(standard));
      case RemovePriceStandard.Outcome.InUse(var standard, var by) ->
          by.stream().allMatch(each -> Optional.of(standard).equals(said.get(each)));
      case CreateBooking.Outcome.Done(var booking) ->
          booking.value().details().rooms().stream().allMatch(room -> isPriced(room.standard()));
      case CreateBooking.Outcome.NotOffered(
              QuoteRefusal.NotPriced(var type, var standard, var nights)) ->
          !isPriced(standard);
      default -> true;
    };
  }

  private boolean isPriced(PriceStandard standard) {
    return standard.equals(PriceStandard.AGREED) || follows(standard, IN_CALENDAR);
  }

  /** Whether a standard is one of these, or derived from one, at whatever distance. */
  private boolean follows(PriceStandard standard, Set<PriceStandard> wanted) {
    return Stream.iterate(
            Optional.of(standard),
            Optional::isPresent,
            each -> each.flatMap(it -> said.getOrDefault(it, Optional.empty())))
        .limit(said.size() + 1L)
        .flatMap(Optional::stream)
        .anyMatch(wanted::contains);
  }

  /** Whether the store knows of the same ones. */
  boolean areKept() {
    var kept = hotel.ports().rulebooks().of(hotel.hotel().id()).standards().byStandard();
    return said.equals(
        kept.values().stream()
            .collect(
                Collectors.toMap(
                    StandardRules::standard, rules -> rules.derivation().map(Derivation::from))));
  }
}
