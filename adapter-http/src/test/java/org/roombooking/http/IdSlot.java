package org.roombooking.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a request where the id of a thing stands.
 *
 * @param name of the parameter or field
 * @param kind of the thing: what stands before the ids of such things in a path
 */
record IdSlot(Part part, String name, String kind) {

  /** Where in the request. */
  enum Part {
    PATH,
    QUERY,
    BODY,
    /** In each entry of the body's list {@code rooms}. */
    ROOMS
  }

  static final String LIST = "rooms";

  /** A part of a path that is no id: hotels may give one name to things of their own. */
  static final String NAME = "name";

  /** Fields and parameters that name a thing, and where such things stand in a path. */
  static final Map<String, String> KINDS =
      Map.of(
          "hotel_id", "hotels",
          "room_type_id", "room-types",
          "external_system_id", "external-systems",
          "member_id", "members",
          "quote_id", "quotes",
          "amendment_id", "amendments",
          "room_id", "rooms");

  private static final Set<String> OF_A_USER =
      Set.of("members", "external-systems", "quotes", "amendments");

  private static final Pattern IN_PATH = Pattern.compile("([a-z-]+)/\\{([^}]*)}");

  /** Every place of an operation. */
  static List<IdSlot> of(ValidRequest request) {
    return Stream.of(
            inPath(request),
            named(
                Part.QUERY,
                request.queryParameters().stream()
                    .map(parameter -> parameter.path("name").asString())),
            named(Part.BODY, request.fields().keySet().stream()),
            named(Part.ROOMS, inRooms(request)))
        .flatMap(slots -> slots)
        .toList();
  }

  private static Stream<IdSlot> inPath(ValidRequest request) {
    return IN_PATH
        .matcher(request.path())
        .results()
        .filter(place -> !place.group(2).equals(NAME))
        .map(place -> new IdSlot(Part.PATH, place.group(2), kindAt(place, request.path())));
  }

  // Images of hotels and those of room types stand behind the same word.
  private static String kindAt(MatchResult place, String path) {
    boolean ofRoomType = place.group(1).equals("images") && path.contains("/room-types/");
    return ofRoomType ? "room-type-images" : place.group(1);
  }

  private static Stream<String> inRooms(ValidRequest request) {
    return request.fields().containsKey(LIST)
        ? request.fieldsOfEntries(LIST).keySet().stream()
        : Stream.of();
  }

  private static Stream<IdSlot> named(Part part, Stream<String> names) {
    return names.filter(KINDS::containsKey).map(name -> new IdSlot(part, name, KINDS.get(name)));
  }

  /** Whether the example says something here: parameters of the query are left out of none. */
  boolean isFilledIn(ValidRequest example) {
    return switch (part) {
      case PATH, QUERY -> true;
      case BODY -> example.body().has(name);
      case ROOMS -> example.body().path(LIST).path(0).has(name);
    };
  }

  /** Whether such things are of one hotel, rather than of a user. */
  boolean isOfAHotel() {
    return !OF_A_USER.contains(kind);
  }

  @Override
  public String toString() {
    return part + " " + name;
  }
}
