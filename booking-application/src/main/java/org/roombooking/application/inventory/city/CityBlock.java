package org.roombooking.application.inventory.city;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import org.roombooking.domain.property.HotelId;

/**
 * Some hotels of a city, whose room types stand in columns beside each other, a row for each night.
 * It never changes: what changes a night makes a new block, which shares all other rows with the
 * one before. So whoever reads one sees a booking on all of its nights or on none, and waits for
 * nobody.
 */
final class CityBlock {

  /** As many hotels as keep a change small and a search in few pieces. */
  static final int MOST_HOTELS = 64;

  // A night has three rows, each with a head and a reference. Beside prices, each column has a
  // small number and a bit.
  private static final int BYTES_OF_ROWS = 3 * 40;
  private static final int BITS_OF_COLUMN = Byte.SIZE + 1;

  private final Horizon horizon;
  private final KnownHotel[] hotels;
  // The first column of each hotel, and after the last hotel how many columns there are.
  private final int[] firstColumns;
  private final NightPrices[] prices;
  private final CountRow[] free;
  // On which nights which columns have a room and a price.
  private final BitSet[] open;
  // Drawn together here, so that a search need not look at the hotels themselves.
  private final int[] mostGuests;
  private final HotelBits bits;
  private final ChargeFloor[] charges;
  private final Currency[] currencies;
  private final long bytes;

  CityBlock(Horizon horizon, KnownHotel[] hotels, NightPrices[] prices, CountRow[] free) {
    this.horizon = horizon;
    this.hotels = hotels;
    this.prices = prices;
    this.free = free;
    this.firstColumns = new int[hotels.length + 1];
    this.open = new BitSet[horizon.length()];
    this.bits = new HotelBits(horizon, hotels);
    this.charges = new ChargeFloor[hotels.length];
    this.currencies = new Currency[hotels.length];
    for (int hotel = 0; hotel < hotels.length; hotel++) {
      firstColumns[hotel + 1] = firstColumns[hotel] + hotels[hotel].types().size();
      charges[hotel] = hotels[hotel].charges();
      currencies[hotel] = hotels[hotel].hotel().currency();
    }
    this.mostGuests =
        Arrays.stream(hotels)
            .flatMap(hotel -> hotel.types().stream())
            .mapToInt(type -> type.type().maxOccupancy())
            // A type without rooms is full rather than too small.
            .map(guests -> guests > 0 ? guests : Integer.MAX_VALUE)
            .toArray();
    this.bytes = measure();
    for (int night = 0; night < open.length; night++) {
      var ofNight = findOpen(night);
      open[night] = night > 0 && ofNight.equals(open[night - 1]) ? open[night - 1] : ofNight;
    }
  }

  private BitSet findOpen(int night) {
    var ofNight = new BitSet(columns());
    for (int column = 0; column < columns(); column++) {
      ofNight.set(column, isOpen(night, column, free[night]));
    }
    return ofNight;
  }

  private boolean isOpen(int night, int column, CountRow freeOfNight) {
    return prices[night].at(column) != PriceTrack.NONE && freeOfNight.at(column) > 0;
  }

  /** The same hotels with other counts. */
  private CityBlock(CityBlock same, CountRow[] free, BitSet[] open) {
    this.horizon = same.horizon;
    this.hotels = same.hotels;
    this.prices = same.prices;
    this.firstColumns = same.firstColumns;
    this.mostGuests = same.mostGuests;
    this.bits = same.bits;
    this.charges = same.charges;
    this.currencies = same.currencies;
    this.bytes = same.bytes;
    this.free = free;
    this.open = open;
  }

  Horizon horizon() {
    return horizon;
  }

  int hotels() {
    return hotels.length;
  }

  KnownHotel hotel(int hotel) {
    return hotels[hotel];
  }

  Currency currency(int hotel) {
    return currencies[hotel];
  }

  HotelBits bits() {
    return bits;
  }

  ChargeFloor charges(int hotel) {
    return charges[hotel];
  }

  int firstColumn(int hotel) {
    return firstColumns[hotel];
  }

  int columns() {
    return firstColumns[hotels.length];
  }

  int mostGuests(int column) {
    return mostGuests[column];
  }

  int price(int night, int column) {
    return prices[night].at(column);
  }

  int free(int night, int column) {
    return free[night].at(column);
  }

  NightPrices pricesOf(int night) {
    return prices[night];
  }

  /** The columns that have a room and a price on a night. Not to be changed. */
  BitSet openOn(int night) {
    return open[night];
  }

  CountRow freeOn(int night) {
    return free[night];
  }

  /** How many bytes it takes, about, where no two rows are alike. */
  long bytes() {
    return bytes;
  }

  private long measure() {
    long tracks =
        Arrays.stream(hotels)
            .flatMap(hotel -> hotel.types().stream())
            .mapToLong(type -> type.tracks().size())
            .sum();
    long ofPrices = Arrays.stream(prices).mapToLong(NightPrices::bytes).sum();
    long ofColumns = (long) columns() * BITS_OF_COLUMN / Byte.SIZE;
    return ofPrices + horizon.length() * (BYTES_OF_ROWS + ofColumns + tracks * Integer.BYTES);
  }

  /** Whether a hotel is at a place, of which there may be fewer. */
  boolean hasAt(int place, HotelId hotel) {
    return place < hotels.length && hotels[place].hotel().id().equals(hotel);
  }

  /** The same with other counts of some nights of a hotel, for each of its types. */
  CityBlock with(int hotel, List<TypeNights> nights) {
    var nextFree = free.clone();
    var nextOpen = open.clone();
    for (int type = 0; type < nights.size(); type++) {
      int column = firstColumns[hotel] + type;
      count(nights.get(type), column, nextFree);
      open(nights.get(type), column, nextFree, nextOpen);
    }
    return new CityBlock(this, nextFree, nextOpen);
  }

  private static void count(TypeNights nights, int column, CountRow[] nextFree) {
    for (int night = nights.from(); night < nights.to(); night++) {
      if (nextFree[night].at(column) != nights.freeAt(night)) {
        nextFree[night] = nextFree[night].with(column, nights.freeAt(night));
      }
    }
  }

  private void open(TypeNights nights, int column, CountRow[] nextFree, BitSet[] nextOpen) {
    for (int night = nights.from(); night < nights.to(); night++) {
      boolean isOpen = isOpen(night, column, nextFree[night]);
      if (nextOpen[night].get(column) != isOpen) {
        nextOpen[night] = (BitSet) nextOpen[night].clone();
        nextOpen[night].set(column, isOpen);
      }
    }
  }
}
