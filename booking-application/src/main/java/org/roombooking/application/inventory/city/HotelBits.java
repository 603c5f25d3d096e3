package org.roombooking.application.inventory.city;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.property.CountryCode;

/**
 * What is the same of many hotels of a block, a bit for each, so that a search learns it of all at
 * once and looks at few hotels themselves. Never changes.
 */
final class HotelBits {

  /** What restrictions say that differ in their dates alone. */
  record Rule(RestrictionKind kind, OptionalInt number) {}

  /** Of some hotels: those that cannot be sold, and those of which bits do not tell. */
  record Bits(long closed, long unclear) {}

  private final Horizon horizon;
  private final Map<ZoneId, Long> byZone = new HashMap<>();
  private final Map<CountryCode, Long> byCountry = new HashMap<>();
  // By day, that of the last departure included: what keeps the base price of all types from sale.
  private final Map<Rule, long[]> rules = new HashMap<>();
  // By day: where other restrictions are.
  private final long[] intricate;
  // By night: where a type has some price, and no base price for any number of guests.
  private final long[] withoutBase;
  private long plain;

  HotelBits(Horizon horizon, KnownHotel[] hotels) {
    this.horizon = horizon;
    this.intricate = new long[horizon.length() + 1];
    this.withoutBase = new long[horizon.length()];
    for (int place = 0; place < hotels.length; place++) {
      add(hotels[place], 1L << place);
    }
  }

  private void add(KnownHotel hotel, long bit) {
    byZone.merge(hotel.hotel().zone(), bit, (one, more) -> one | more);
    byCountry.merge(hotel.hotel().profile().country(), bit, (one, more) -> one | more);
    if (hotel.types().stream().allMatch(KnownHotel.KnownType::isPlain)) {
      plain |= bit;
    }
    hotel.restrictions().forEach(restriction -> add(restriction, bit));
    for (var type : hotel.types()) {
      for (int night = 0; night < horizon.length() && !type.isPlain(); night++) {
        if (!type.hasBasePrice(night, night + 1)) {
          withoutBase[night] |= bit;
        }
      }
    }
  }

  private void add(Restriction restriction, long bit) {
    var scope = restriction.scope();
    boolean isSimple =
        scope.roomType().isEmpty()
            && scope.standard().filter(other -> !other.equals(PriceStandard.BASE)).isEmpty()
            && !restriction.kind().dependsOnToday();
    var days =
        isSimple
            ? rules.computeIfAbsent(
                new Rule(restriction.kind(), restriction.number()),
                rule -> new long[horizon.length() + 1])
            : intricate;
    int from = Math.max(0, placeOf(restriction.dates().first()));
    int to = Math.min(horizon.length(), placeOf(restriction.dates().last()));
    for (int day = from; day <= to; day++) {
      days[day] |= bit;
    }
  }

  // Restrictions may begin and end at any distance.
  private int placeOf(LocalDate day) {
    if (day.isBefore(horizon.first())) {
      return -1;
    }
    var last = horizon.first().plusDays(horizon.length());
    return horizon.placeOf(day.isAfter(last) ? last : day);
  }

  /** Whether all types of a hotel are plain. */
  boolean isPlain(int place) {
    return (plain >>> place & 1) != 0;
  }

  /** What a search needs not ask hotels themselves. */
  Bits of(Wanted wanted) {
    int from = horizon.placeOf(wanted.stay().arrival());
    int to = from + wanted.stay().length();
    long unclear = 0;
    for (int day = from; day <= to; day++) {
      unclear |= intricate[day];
    }
    for (int night = from; night < to; night++) {
      unclear |= withoutBase[night];
    }
    long forbidden = forbidden(wanted, from, to);
    return new Bits(elsewhere(wanted) | (forbidden & plain), unclear | (forbidden & ~plain));
  }

  private long elsewhere(Wanted wanted) {
    if (wanted.isAnywhere()) {
      return 0;
    }
    long elsewhere = 0;
    for (var zone : byZone.entrySet()) {
      elsewhere |= wanted.isOverIn(zone.getKey()) ? zone.getValue() : 0;
    }
    for (var country : byCountry.entrySet()) {
      elsewhere |= wanted.mayBeIn(country.getKey()) ? 0 : country.getValue();
    }
    return elsewhere;
  }

  private long forbidden(Wanted wanted, int from, int to) {
    long forbidden = 0;
    for (var rule : rules.entrySet()) {
      var forbidding = wanted.daysForbiddenBy(rule.getKey());
      for (int day = from; day <= to; day++) {
        if (forbidding.get(day - from)) {
          forbidden |= rule.getValue()[day];
        }
      }
    }
    return forbidden;
  }
}
