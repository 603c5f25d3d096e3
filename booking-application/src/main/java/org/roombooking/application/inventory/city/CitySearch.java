package org.roombooking.application.inventory.city;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.property.Hotel;

/**
 * One search in a city. Columns tell of almost every hotel whether it has an offer, and what that
 * costs at the least. By the rules only those are priced that may come on the page, and those of
 * which the columns cannot tell.
 */
final class CitySearch {

  private static final long ALL = -1;
  private static final int PLACE_BITS = 8;
  private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

  private final Wanted wanted;
  // Counting days of a calendar takes longer than looking at a hotel.
  private final int nights;
  private final CityBlock[] blocks;
  private final StayRows rows = new StayRows();
  private final Map<Currency, OfferQueue> queues =
      new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
  private final Map<Integer, SearchCity.CityOffer> priced = new HashMap<>();
  private @Nullable Currency lastCurrency;
  private @Nullable OfferQueue lastQueue;
  private AmountLimits limits = AmountLimits.any();

  CitySearch(SearchCity.Query query, Instant now, List<CityBlock> blocks) {
    this.wanted = new Wanted(query, now);
    this.nights = wanted.stay().length();
    this.blocks = blocks.toArray(CityBlock[]::new);
  }

  Page<SearchCity.CityOffer> page() {
    for (int i = 0; i < blocks.length; i++) {
      look(i);
    }
    var request = wanted.query().page();
    long total = queues.values().stream().mapToLong(OfferQueue::found).sum();
    var items = new ArrayList<SearchCity.CityOffer>();
    long passed = 0;
    for (var queue : queues.values()) {
      while (!queue.isEmpty() && passed < wanted.asked()) {
        if (!queue.isFirstExact()) {
          queue.settleFirst(HotelSearch.totalOf(offerOf(queue.first())));
        } else {
          int hotel = queue.removeFirst();
          if (passed >= request.offset()) {
            items.add(offerOf(hotel));
          }
          passed++;
        }
      }
    }
    return new Page<>(items, total, request);
  }

  private void look(int blockNumber) {
    var block = blocks[blockNumber];
    int from = block.horizon().placeOf(wanted.stay().arrival());
    rows.read(block, from, from + nights);
    var bits = block.bits().of(wanted);
    long unclear = wanted.isPlain() ? bits.unclear() : ALL;
    for (int place = 0; place < block.hotels(); place++) {
      if ((bits.closed() >>> place & 1) != 0) {
        continue;
      }
      var queue = queueIn(block.currency(place));
      int hotel = blockNumber << PLACE_BITS | place;
      boolean isExact = block.bits().isPlain(place) && block.charges(place).isNothing();
      if ((unclear >>> place & 1) == 0 && (isExact || wanted.isAnyPrice())) {
        lookAtColumns(block, place, hotel, isExact, queue);
      } else {
        look(block, place, hotel, queue);
      }
    }
  }

  // Hotels of a city nearly all have one currency.
  private OfferQueue queueIn(Currency currency) {
    if (lastQueue == null || !currency.equals(lastCurrency)) {
      lastQueue =
          queues.computeIfAbsent(currency, of -> new OfferQueue(wanted.asked(), this::isBefore));
      lastCurrency = currency;
      limits = wanted.limitsIn(currency);
    }
    return lastQueue;
  }

  // Where the base price is open on all nights there is an offer, whatever else there is.
  private void lookAtColumns(
      CityBlock block, int place, int hotel, boolean isExact, OfferQueue queue) {
    int guests = wanted.query().guests();
    long least = Long.MAX_VALUE;
    int end = block.firstColumn(place + 1);
    for (int column = block.firstColumn(place); column < end; column++) {
      if (rows.isOpen(column)
          && guests <= block.mostGuests(column)
          && rows.sum(column) < least
          && limits.include(rows.sum(column))) {
        least = rows.sum(column);
      }
    }
    if (least != Long.MAX_VALUE) {
      queue.add(hotel, block.charges(place).on(least, nights, guests), isExact);
    }
  }

  private void look(CityBlock block, int place, int hotel, OfferQueue queue) {
    var search = new HotelSearch(wanted, block, rows, place);
    switch (search.guess()) {
      case HotelSearch.Guess.NoOffer() -> {}
      case HotelSearch.Guess.Costs(long total) -> queue.add(hotel, total, true);
      case HotelSearch.Guess.CostsAtLeast(long total) -> queue.add(hotel, total, false);
      case HotelSearch.Guess.Unsure() ->
          search
              .cheapest()
              .ifPresent(offer -> {
                priced.put(hotel, offer);
                queue.add(hotel, HotelSearch.totalOf(offer), true);
              });
    }
  }

  private SearchCity.CityOffer offerOf(int hotel) {
    return priced.computeIfAbsent(hotel, this::price);
  }

  private SearchCity.CityOffer price(int hotel) {
    var block = blocks[hotel >> PLACE_BITS];
    int from = block.horizon().placeOf(wanted.stay().arrival());
    int place = hotel & PLACE_MASK;
    var ofHotel = new StayRows();
    ofHotel.read(block, from, from + nights, place);
    return new HotelSearch(wanted, block, ofHotel, place).cheapest().orElseThrow();
  }

  private boolean isBefore(int hotel, int other) {
    var one = hotelOf(hotel);
    var next = hotelOf(other);
    int byName = one.profile().name().compareTo(next.profile().name());
    return byName != 0
        ? byName < 0
        : one.id().value().toString().compareTo(next.id().value().toString()) < 0;
  }

  private Hotel hotelOf(int hotel) {
    return blocks[hotel >> PLACE_BITS].hotel(hotel & PLACE_MASK).hotel();
  }
}
