package org.roombooking.application.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;

/** What opens sale beyond the rooms that there are, or restricts it. */
final class SaleOperations {

  private static final int MOST_OVERBOOKED = 2;
  private static final int LARGEST_NUMBER = 4;

  private SaleOperations() {}

  static Attempt setOverbooking(SimulatedHotel hotel) {
    int number = hotel.chance(hotel.types().size());
    int rooms = hotel.chance(MOST_OVERBOOKED + 1);
    var nights = hotel.aStay();
    var caller = hotel.somebody();
    var type = hotel.types().get(number).id();
    var command = new SetOverbooking.Command(caller, hotel.hotel().id(), type, nights, rooms);
    return Attempt.by(
        caller,
        "%s lets %d more of type %d be sold for %s"
            .formatted(hotel.nameOf(caller), rooms, number, nights),
        () -> {
          var outcome = hotel.useCases().setOverbooking().handle(command);
          return outcome instanceof SetOverbooking.Outcome.Done(var now)
              ? new OwnerChange.OverbookingSet(type, nights, rooms, now)
              : outcome;
        });
  }

  static Attempt restrict(SimulatedHotel hotel) {
    var kind = hotel.oneOf(List.of(RestrictionKind.values()));
    int drawn = kind.leastNumber() + hotel.chance(LARGEST_NUMBER);
    var number = kind.takesNumber() ? OptionalInt.of(drawn) : OptionalInt.empty();
    return change(
        hotel,
        kind,
        Optional.of(number),
        change ->
            hotel.useCases().changeRestrictions().set(change.which(), number, change.dates()));
  }

  static Attempt clearRestriction(SimulatedHotel hotel) {
    return change(
        hotel,
        hotel.oneOf(List.of(RestrictionKind.values())),
        Optional.empty(),
        change -> hotel.useCases().changeRestrictions().clear(change.which(), change.dates()));
  }

  private record Change(ChangeRestrictions.Which which, DateRange dates) {}

  private static Attempt change(
      SimulatedHotel hotel,
      RestrictionKind kind,
      Optional<OptionalInt> number,
      Function<Change, ChangeRestrictions.Outcome> handle) {
    int type = hotel.chance(hotel.types().size() + 1);
    var scope = new RestrictionScope(typeOf(hotel, type), standard(hotel));
    var stay = hotel.aStay();
    var dates = new DateRange(stay.arrival(), stay.departure());
    var caller = hotel.somebody();
    var which = new ChangeRestrictions.Which(caller, hotel.hotel().id(), scope, kind);
    return Attempt.by(
        caller,
        "%s %s %s of type %d %s on %s"
            .formatted(
                hotel.nameOf(caller),
                number.map(set -> "sets " + set).orElse("clears"),
                kind,
                type,
                scope.standard(),
                dates),
        () -> {
          var outcome = handle.apply(new Change(which, dates));
          return outcome instanceof ChangeRestrictions.Outcome.Done(var now)
              ? new OwnerChange.Restricted(scope, kind, number, dates, now)
              : outcome;
        });
  }

  /** One of the types, or all of them. */
  private static Optional<RoomTypeId> typeOf(SimulatedHotel hotel, int number) {
    return number < hotel.types().size()
        ? Optional.of(hotel.types().get(number).id())
        : Optional.empty();
  }

  private static Optional<PriceStandard> standard(SimulatedHotel hotel) {
    return switch (hotel.chance(4)) {
      case 0 -> Optional.of(PriceStandard.BASE);
      case 1 -> Optional.of(SimulatedHotel.SEASONAL);
      case 2 -> Optional.of(PriceOperations.DERIVED.getFirst());
      default -> Optional.empty();
    };
  }
}
