package org.roombooking.bootstrap.benchmark.data;

/**
 * The ids of what is loaded, made of numbers in their order, as those of the service are made of
 * the time.
 */
enum Ids {
  HOTEL("01900000"),
  ROOM_TYPE("01900001"),
  ROOM("01900002"),
  PRICE("01900003");

  private final String kind;

  Ids(String kind) {
    this.kind = kind;
  }

  /** The id of what has this number. */
  String of(long number) {
    return "%s-0000-7000-8000-%s".formatted(kind, twelveDigits(number));
  }

  private static String twelveDigits(long number) {
    var digits = Long.toHexString(number);
    return "0".repeat(12 - digits.length()) + digits;
  }

  /** The same within a statement, for a number that is a piece of SQL. */
  String sql(String number) {
    return "('%s-0000-7000-8000-' || lpad(to_hex((%s)::bigint), 12, '0'))::uuid"
        .formatted(kind, number);
  }
}
