package org.roombooking.application.inventory.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** What is remembered of a hotel beside its columns. Never changes. */
record KnownHotel(HotelFacts facts, ChargeFloor charges, List<KnownType> types) {

  /**
   * A room type.
   *
   * @param isPlain whether its column of prices says what each night costs, and nothing else does
   * @param tracks all its prices; none if it is plain
   */
  record KnownType(RoomType type, Set<String> amenities, boolean isPlain, List<PriceTrack> tracks) {

    /** Whether the base price covers some nights, however many guests there are. */
    boolean hasBasePrice(int from, int to) {
      return isPlain
          || tracks.stream()
              .anyMatch(track -> track.isBaseForAnyNumber() && track.pricesAll(from, to));
    }
  }

  static KnownHotel of(HotelOnSale read) {
    var rulebook = read.facts().rulebook();
    return new KnownHotel(
        read.facts(),
        ChargeFloor.of(rulebook.charges(), rulebook.rules().rounding()),
        read.types().stream()
            .map(type -> {
              boolean isPlain = PriceFloor.isPlain(rulebook, type.prices());
              return new KnownType(
                  type.type(), type.amenities(), isPlain, isPlain ? List.of() : type.prices());
            })
            .toList());
  }

  Hotel hotel() {
    return facts.hotel();
  }

  Rulebook rulebook() {
    return facts.rulebook();
  }

  List<Restriction> restrictions() {
    return facts.restrictions();
  }

  boolean countsChildren() {
    return !rulebook().rules().children().bands().isEmpty();
  }

  /** Those that keep a stay from being sold somewhere in the hotel. */
  List<Restriction> forbidding(Stay stay, LocalDate today) {
    return restrictions().stream().filter(restriction -> restriction.forbids(stay, today)).toList();
  }

  static boolean areAnyOnBasePrice(List<Restriction> forbidding, RoomTypeId type) {
    for (var restriction : forbidding) {
      if (restriction.scope().covers(type, PriceStandard.BASE)) {
        return true;
      }
    }
    return false;
  }
}
