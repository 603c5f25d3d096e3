package org.roombooking.application.inventory.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts hotels that were read beside those of a block. */
final class BlockBuilding {

  /** The columns of one hotel, as they were read or as a block has them. */
  private interface Columns {

    KnownHotel hotel();

    void copy(int night, int[] prices, short[] free, int at);
  }

  private final Horizon horizon;
  private final List<Columns> sources = new ArrayList<>();

  private BlockBuilding(Horizon horizon) {
    this.horizon = horizon;
  }

  static CityBlock of(Horizon horizon, List<HotelOnSale> hotels) {
    var building = new BlockBuilding(horizon);
    building.read(hotels);
    return building.build();
  }

  /** The same block with more hotels. */
  static CityBlock with(CityBlock block, List<HotelOnSale> more) {
    var building = new BlockBuilding(block.horizon());
    building.keep(block, 0, block.hotels());
    building.read(more);
    return building.build();
  }

  /** The same block with other hotels, or none, in the place of one. */
  static CityBlock replace(CityBlock block, int place, List<HotelOnSale> next) {
    var building = new BlockBuilding(block.horizon());
    building.keep(block, 0, place);
    building.read(next);
    building.keep(block, place + 1, block.hotels());
    return building.build();
  }

  private void read(List<HotelOnSale> hotels) {
    hotels.forEach(hotel -> sources.add(new Read(hotel, horizon)));
  }

  private void keep(CityBlock block, int from, int to) {
    for (int place = from; place < to; place++) {
      sources.add(new Kept(block, place));
    }
  }

  private CityBlock build() {
    var hotels = sources.stream().map(Columns::hotel).toArray(KnownHotel[]::new);
    int columns = Arrays.stream(hotels).mapToInt(hotel -> hotel.types().size()).sum();
    var prices = new NightPrices[horizon.length()];
    var pricesOfNight = new int[columns];
    var free = new CountRow[horizon.length()];
    var freeOfNight = new short[columns];
    for (int night = 0; night < horizon.length(); night++) {
      int at = 0;
      for (var source : sources) {
        source.copy(night, pricesOfNight, freeOfNight, at);
        at += source.hotel().types().size();
      }
      // Most nights far ahead are alike, and an equal row need not be kept twice.
      prices[night] = shared(NightPrices.of(pricesOfNight), night > 0 ? prices[night - 1] : null);
      free[night] = shared(CountRow.of(freeOfNight), night > 0 ? free[night - 1] : null);
    }
    return new CityBlock(horizon, hotels, prices, free);
  }

  private static NightPrices shared(NightPrices prices, @Nullable NightPrices before) {
    return before != null && prices.isLike(before) ? before : prices;
  }

  private static CountRow shared(CountRow row, @Nullable CountRow before) {
    return before != null && row.isLike(before) ? before : row;
  }

  private static final class Read implements Columns {

    private final KnownHotel hotel;
    private final List<HotelOnSale.TypeOnSale> types;
    private final List<int[]> prices;

    private Read(HotelOnSale read, Horizon horizon) {
      this.hotel = KnownHotel.of(read);
      this.types = read.types();
      this.prices =
          types.stream()
              .map(type -> PriceFloor.of(read.facts().rulebook(), type.prices(), horizon.length()))
              .toList();
    }

    @Override
    public KnownHotel hotel() {
      return hotel;
    }

    @Override
    public void copy(int night, int[] ofNight, short[] free, int at) {
      for (int type = 0; type < types.size(); type++) {
        ofNight[at + type] = prices.get(type)[night];
        free[at + type] = types.get(type).nights().freeAt(night);
      }
    }
  }

  private record Kept(CityBlock block, int place) implements Columns {

    @Override
    public KnownHotel hotel() {
      return block.hotel(place);
    }

    @Override
    public void copy(int night, int[] prices, short[] free, int at) {
      int from = block.firstColumn(place);
      int types = block.firstColumn(place + 1) - from;
      block.pricesOf(night).copy(from, prices, at, types);
      block.freeOn(night).copy(from, free, at, types);
    }
  }
}
