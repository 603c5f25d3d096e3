package org.roombooking.application.inventory.city;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightRates;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** A column of a block over the nights of a stay, as the domain knows it. */
record KeptNights(CityBlock block, int column, Stay stay, Currency currency) {

  RoomTypeAvailability availability(RoomTypeId type) {
    int from = block.horizon().placeOf(stay.arrival());
    return new RoomTypeAvailability(
        type,
        IntStream.range(0, stay.length())
            .mapToObj(i ->
                new NightAvailability(stay.arrival().plusDays(i), block.free(from + i, column)))
            .toList());
  }

  RoomTypeRates rates(KnownHotel.KnownType type) {
    return type.isPlain() ? plainRates() : rates(type.tracks());
  }

  private RoomTypeRates plainRates() {
    int from = block.horizon().placeOf(stay.arrival());
    var prices = new HashMap<LocalDate, Money>();
    for (int i = 0; i < stay.length(); i++) {
      int amount = block.price(from + i, column);
      if (amount != PriceTrack.NONE) {
        prices.put(stay.arrival().plusDays(i), new Money(amount, currency));
      }
    }
    return RoomTypeRates.forAnyNumber(Map.of(PriceStandard.BASE, prices));
  }

  private RoomTypeRates rates(Iterable<PriceTrack> tracks) {
    var byGuests = new HashMap<PriceStandard, Map<LocalDate, Map<Integer, Money>>>();
    for (var track : tracks) {
      add(track, byGuests);
    }
    var rates = new HashMap<PriceStandard, Map<LocalDate, NightRates>>();
    byGuests.forEach((standard, nights) -> {
      var ofStandard = new HashMap<LocalDate, NightRates>();
      nights.forEach((night, ofNight) -> ofStandard.put(night, NightRates.of(ofNight)));
      rates.put(standard, ofStandard);
    });
    return new RoomTypeRates(rates);
  }

  private void add(
      PriceTrack track, Map<PriceStandard, Map<LocalDate, Map<Integer, Money>>> byGuests) {
    int from = block.horizon().placeOf(stay.arrival());
    for (int i = 0; i < stay.length(); i++) {
      long amount = track.at(from + i);
      if (amount != PriceTrack.NONE) {
        byGuests
            .computeIfAbsent(track.standard(), standard -> new HashMap<>())
            .computeIfAbsent(stay.arrival().plusDays(i), night -> new HashMap<>())
            .put(track.guests().orElse(NightRates.ANY_NUMBER), new Money(amount, currency));
      }
    }
  }
}
