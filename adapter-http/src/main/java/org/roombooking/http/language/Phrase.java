package org.roombooking.http.language;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everything that is said to clients beside titles and reasons: what about a request, or about one
 * of its values. The words are in the bundles, under the name of the constant; here are the names
 * of what they leave open.
 */
public enum Phrase {
  // requests that cannot be understood
  SEE_ERRORS_MALFORMED,
  SEE_ERRORS_INVALID,
  NOT_CORRECT_HTTP,
  BODY_NEEDED,
  BODY_NOT_OBJECT,
  BODY_TOO_DEEP,
  BODY_NOT_JSON("line", "column"),
  BODY_NOT_UTF_8,
  BODY_NOT_WHOLE,
  QUERY_NOT_ENCODED,
  QUERY_NOT_UTF_8,
  PATH_NOT_UUID("name"),
  HEADER_REPEATED("header"),
  NOT_AN_ENTITY_TAG,
  FORM_UNREADABLE,

  // conventions of every route
  NOTHING_HERE,
  NO_FILE,
  METHOD_NOT_TAKEN,
  SIGN_IN_NEEDED,
  TOKEN_NOT_VALID,
  TAG_NOT_CURRENT,
  BODY_LIMIT("bytes"),
  BODY_OVER_LIMIT,
  BODY_LATE,
  REQUEST_LATE,
  TARGET_OVER_LIMIT,
  HEAD_OVER_LIMIT,
  BODY_COMPRESSED,
  BODY_UNDECLARED,
  BODY_NOT_DECLARED_JSON,
  BODY_NOT_DECLARED_UTF_8,
  BODY_NOT_FORM,
  FILE_LIMIT("bytes"),
  FILE_NOT_DECLARED_IMAGE,
  FILE_HAS("bytes"),
  FILES_BUSY,
  PLANS_BUSY,
  TOO_BUSY,
  STOPPING,
  BROKE,
  KEY_REUSED,
  KEY_IN_PROGRESS,

  // what is wrong with a value
  WRONG_TYPE,
  MUST_BE_STRING,
  MUST_BE_BOOLEAN,
  MUST_BE_WHOLE,
  MUST_BE_NUMBER,
  MUST_BE_LIST,
  MUST_BE_OBJECT,
  UNKNOWN_FIELD,
  UNKNOWN_PARAMETER,
  GIVEN_TWICE,
  MUST_BE_GIVEN,
  MUST_BE_GIVEN_AS("choices"),
  MUST_BE_GIVEN_WITH("other"),
  MUST_STAND_BESIDE("other"),
  MUST_DIFFER_IN("other"),
  MUST_NOT_BE_GIVEN_WITH("other"),
  MUST_NOT_BE_NULL,
  MUST_NOT_BE_BLANK,
  MUST_HAVE_NO_CONTROLS,
  MUST_HAVE_AT_MOST_CHARACTERS("max"),
  MUST_HAVE_AT_LEAST_CHARACTERS("min"),
  MUST_HAVE_AT_MOST_ENTRIES("max"),
  MUST_HAVE_AT_LEAST_ENTRIES("min"),
  MUST_BE_AT_LEAST("min"),
  MUST_BE_AT_MOST("max"),
  TOO_SMALL,
  TOO_LARGE,
  TOO_MANY_DIGITS,
  MUST_BE_ONE_OF("choices"),
  MUST_BE_DATE,
  MUST_BE_CALENDAR_DAY,
  MUST_BE_DATE_OR_MOMENT,
  MUST_BE_TIME_ZONE,
  MUST_BE_CURRENCY,
  MUST_BE_COUNTRY,
  MUST_BE_AMOUNT,
  MUST_BE_ROOM_OF_BOOKING,
  MUST_BE_NIGHT_TO_COME,
  MUST_BE_UUID,
  MUST_BE_AFTER("other"),
  MUST_NOT_BE_BEFORE("other"),
  MUST_NOT_BE_AFTER("other"),
  MUST_BE_KEY,
  MUST_BE_THE_ONE_PART,

  // access
  NOBODY_SIGNS_UP,
  USERNAME_TAKEN("username"),
  MUST_BE_USERNAME,
  CREDENTIALS_WRONG,
  LOG_IN_AGAIN,
  LOG_INS_FAILED,
  LOG_INS_BUSY,
  PASSWORD_GUESSED_FIRST,
  PASSWORD_WRONG,
  NO_EXTERNAL_SYSTEM("id"),
  NO_EXTERNAL_SYSTEM_OF_YOURS("id"),
  MUST_BE_YOUR_EXTERNAL_SYSTEM,
  EXTERNAL_SYSTEM_NAME_TAKEN("name"),
  EXTERNAL_SYSTEM_SUSPENDED("id"),

  // members
  NO_MEMBER("id"),
  NO_MEMBER_OF_YOURS("id"),
  MUST_BE_YOUR_MEMBER,
  EXTERNAL_ID_TAKEN("id"),
  MUST_BE_EMAIL,
  MUST_BE_CALLING_CODE,
  MUST_BE_PHONE_DIGITS,
  MUST_BE_PHONE_UNDER("code"),

  // property
  NO_HOTEL("id"),
  NO_ROOM_TYPE("id"),
  NO_ROOM("id"),
  HOTEL_CHANGED("version"),
  NOT_ONE_TIME_ZONE,
  NO_CURRENCY("country"),
  ROOM_TYPE_NAME_TAKEN("name"),
  ROOM_NUMBER_TAKEN("number"),
  NO_AMENITY("id"),
  AMENITY_NAME_TAKEN("name"),
  AMENITY_LIMIT("max"),
  NO_FACILITY("id"),
  FACILITY_NAME_TAKEN("name"),
  FACILITY_LIMIT("max"),

  // images
  NO_IMAGE,
  NEITHER_JPEG_NOR_PNG,
  IMAGE_BROKEN_OFF,
  IMAGE_TOO_DEMANDING,
  ALBUM_LIMIT("max"),
  IMAGES_BUSY,
  IMAGES_UNREACHABLE,
  STORAGE_FULL,

  // pricing
  NO_PRICE("id"),
  NO_SMALLER_UNIT("currency"),
  MUST_HAVE_DECIMALS("max"),
  MUST_BE_HOTEL_OF_PATH,
  MUST_BE_WITHIN_NIGHTS_FROM("max", "other"),
  MUST_HAVE_A_NIGHT,
  UNPRICED_NIGHTS("model"),
  NO_QUOTE_OF_YOURS("id"),
  QUOTE_ENDED("end"),
  QUOTE_FOR_OTHER_ROOMS,
  MUST_BE_YOUR_QUOTE,
  NO_CHARGE("id"),
  CHARGE_CODE_TAKEN("code"),
  CHARGE_LIMIT("max"),
  NO_PRICE_STANDARD("name"),
  DERIVED_FROM_ITSELF("name"),
  PRICE_STANDARD_IN_USE("name", "by"),
  PRICE_STANDARD_LIMIT("max"),
  MUST_STAND_FOR_ITSELF,
  MUST_BE_CHARGE_CODE,

  // stays
  ENDS_BEFORE_START("end", "start"),
  STAY_LIMIT("max"),
  MUST_BE_WITHIN_NIGHTS_AFTER("max", "other"),
  MUST_BE_WITHIN_NIGHTS_AFTER_START("max"),
  TODAY_IS("today"),
  SOLD_UP_TO("last"),

  // rooms out of sale
  NO_PERIOD("id"),
  NO_LOCK("id"),
  ROOM_IS_SUSPENDED("id"),
  ROOM_OCCUPIED_ON_NIGHTS,

  // bookings
  NO_BOOKING("id"),
  BOOKING_CHANGED("version"),
  NO_BOOKED_ROOM("id"),
  BOOKED_ROOM_TWICE("id"),
  MUST_BE_ROOMS_OF_BOOKING,
  STAY_WITHOUT_NIGHT,
  NO_AMENDMENT_OF_YOURS("id"),
  MUST_BE_YOUR_AMENDMENT,
  QUOTE_AMENDMENT_FIRST("id"),
  QUOTE_AMENDMENT_AGAIN,
  TOTAL_CHANGES,
  SEE_REASONS,
  SEE_NIGHTS,
  STAY_RESTRICTED("model"),
  OWNER_BOOKS,
  HOTEL_CLOSED,
  ROOM_TYPE_CLOSED("id"),
  ROOM_LIMIT("max"),
  MUST_BE_ROOMS_IN_ALL("max"),
  GUEST_LIMIT("id", "max"),
  MUST_HAVE_GUESTS_EACH("max"),
  MUST_STAND_IN_EACH_ENTRY,
  MUST_EQUAL_THE_ENTRY,
  CLOCK_OF_SANDBOXES,
  IT_IS_LATER("now"),
  MUST_BE_INSTANT,
  MUST_BE_WITHIN_DAYS("days"),
  PLAN_AGAIN,
  PLAN_SHORTER_PERIOD("max");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  Phrase(String... parameters) {
    this.parameters = List.of(parameters);
  }

  /**
   * The phrase about these things, in the order of its parameters. They stand in every language as
   * {@link Object#toString} writes them: digits 0 to 9, days of ISO 8601.
   */
  public Message with(Object... things) {
    if (things.length != parameters.size()) {
      throw new IllegalArgumentException(name() + " takes " + parameters);
    }
    Map<String, String> arguments =
        IntStream.range(0, things.length)
            .boxed()
            .collect(toMap(parameters::get, i -> String.valueOf(things[i])));
    return new Message(name(), arguments);
  }

  List<String> parameters() {
    return parameters;
  }
}
