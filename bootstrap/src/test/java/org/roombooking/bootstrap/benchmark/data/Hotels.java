package org.roombooking.bootstrap.benchmark.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Hotels in one city, numbered from 1, with a few room types each, and a large one elsewhere, of
 * which many rooms can be sold for one night. What they are called is known without asking.
 */
public final class Hotels {

  public static final String CITY = "Bangrak";
  public static final int TYPES = 3;
  public static final int NIGHTS = 365;
  public static final int LARGE_TYPES = 16;
  public static final int ROOMS_OF_LARGE_TYPE = 1_000;

  public static final int ROOMS_OF_TYPE = 20;
  static final int LARGE_HOTEL = 0;

  private final List<byte[]> hotels;
  private final List<byte[]> types;
  private final List<byte[]> dates;

  /**
   * So many, with prices from a day on.
   *
   * @param count beside the large one
   */
  public Hotels(int count, LocalDate today) {
    this.hotels = bytes(count + 1, Ids.HOTEL::of);
    this.types = bytes((count + 1) * LARGE_TYPES, Ids.ROOM_TYPE::of);
    this.dates = bytes(NIGHTS + 1, day -> today.plusDays(day).toString());
  }

  /** The date where the hotels are. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok"));
  }

  private static List<byte[]> bytes(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(n -> text.apply(n).getBytes(ISO_8859_1)).toList();
  }

  /** How many there are beside the large one. */
  public int count() {
    return hotels.size() - 1;
  }

  /** The id of a hotel, numbered from 1. */
  public byte[] hotel(int number) {
    return hotels.get(number);
  }

  /** The id of a room type, numbered from 0 in its hotel. */
  public byte[] type(int hotel, int type) {
    return types.get(hotel * LARGE_TYPES + type);
  }

  public byte[] largeHotel() {
    return hotels.get(LARGE_HOTEL);
  }

  public byte[] largeType(int type) {
    return type(LARGE_HOTEL, type);
  }

  /** So many days after the first, which is today: 0 to {@value #NIGHTS}. */
  public byte[] date(int day) {
    return dates.get(day);
  }
}
