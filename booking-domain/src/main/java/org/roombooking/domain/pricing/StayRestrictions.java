package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** The restrictions of all scopes that may bear on a stay. Of several the strictest holds. */
public record StayRestrictions(List<Restriction> all) {

  public StayRestrictions {
    all = List.copyOf(all);
  }

  /**
   * What keeps a stay from being sold.
   *
   * @param date the arrival, the departure or the night that the restriction is on
   * @param number the strictest that holds on it, for those kinds that take one
   */
  public record Breach(RestrictionKind kind, LocalDate date, OptionalInt number) {}

  public static StayRestrictions none() {
    return new StayRestrictions(List.of());
  }

  /**
   * Every breach of a stay that is booked today, by kind and then by date; none if it can be sold.
   */
  public List<Breach> breaches(
      RoomTypeId type, PriceStandard standard, Stay stay, LocalDate today) {
    var bearing =
        all.stream().filter(restriction -> restriction.scope().covers(type, standard)).toList();
    return bearing.isEmpty()
        ? List.of()
        : Arrays.stream(RestrictionKind.values())
            .flatMap(kind -> breaches(kind, bearing, stay, today))
            .toList();
  }

  private static Stream<Breach> breaches(
      RestrictionKind kind, List<Restriction> bearing, Stay stay, LocalDate today) {
    var ofKind = bearing.stream().filter(restriction -> restriction.kind() == kind).toList();
    return ofKind.isEmpty()
        ? Stream.of()
        : kind.datesOf(stay).stream()
            .flatMap(date -> strictest(kind, ofKind, date).stream())
            .filter(strictest -> kind.forbids(stay, today, strictest.number()));
  }

  private static Optional<Breach> strictest(
      RestrictionKind kind, List<Restriction> ofKind, LocalDate date) {
    var onDate = ofKind.stream().filter(restriction -> restriction.dates().includes(date)).toList();
    var number =
        onDate.stream()
            .flatMapToInt(restriction -> restriction.number().stream())
            .reduce(kind::stricter);
    return onDate.isEmpty() ? Optional.empty() : Optional.of(new Breach(kind, date, number));
  }
}
