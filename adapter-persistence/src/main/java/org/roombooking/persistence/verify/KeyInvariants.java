package org.roombooking.persistence.verify;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/** What must be true of how things are named and how they name each other. */
final class KeyInvariants {

  /**
   * Columns that name one row of a table.
   *
   * @param named which rows have such a name
   */
  private record Key(String table, String columns, String named) {

    /** Columns by which every row has a name, with null for a value like others. */
    Key(String table, String columns) {
      this(table, columns, "true");
    }

    /** Columns that name a row unless one of them is null. */
    static Key whereGiven(String table, String columns) {
      return new Key(table, columns, "(%s) is not null".formatted(columns));
    }

    String facts() {
      return "select count(*) as facts from " + table;
    }

    String violations() {
      return """
      select format('%1$s (%2$s) %%s is there %%s times', row(%2$s), count(*)) as detail
      from %1$s
      where %3$s
      group by %2$s
      having count(*) > 1
      """
          .formatted(table, columns, named);
    }
  }

  private static final List<Key> KEYS =
      List.of(
          new Key("user_account", "user_id"),
          new Key("user_account", "username"),
          new Key("session", "session_id"),
          new Key("refresh_token", "token_hash"),
          new Key("external_system", "external_system_id"),
          new Key("external_system", "user_id, name"),
          new Key("member", "member_id"),
          Key.whereGiven("member", "user_id, external_system_id, external_id"),
          new Key("hotel", "hotel_id"),
          new Key("room_type", "room_type_id"),
          new Key("room_type", "hotel_id, name"),
          new Key("amenity", "amenity_id"),
          new Key("amenity", "hotel_id, room_type_id, name"),
          new Key("facility", "facility_id"),
          new Key("facility", "hotel_id, name"),
          new Key("room", "room_id"),
          new Key("room", "hotel_id, room_number"),
          new Key("image", "image_id"),
          new Key("image", "hotel_id, album, room_type_id, place"),
          new Key("room_price", "room_price_id"),
          new Key("room_price", "hotel_id, room_type_id, night, standard, guests"),
          new Key("room_type_night", "hotel_id, room_type_id, night"),
          new Key("price_rule", "hotel_id"),
          new Key("standard_rule", "hotel_id, standard"),
          new Key("charge", "charge_id"),
          new Key("charge", "hotel_id, code"),
          new Key("booking", "booking_id"),
          new Key("booking_room", "booked_room_id"),
          new Key("booking_room", "hotel_id, booking_id, position"),
          new Key("outbox_event", "event_id"),
          new Key("outbox_event", "position"),
          new Key("hotel_change", "entry_id"),
          new Key("account_change", "entry_id"),
          new Key("idempotent_answer", "scope, route, key"));

  private static final Invariant NAMES_ARE_TAKEN_ONCE =
      new Invariant(
          "names_are_taken_once",
          "What has a name or number of its own shares it with nothing else.",
          sum(KEYS, Key::facts),
          unionAll(KEYS, Key::violations));

  /** Columns by which the rows of a table name one of another, where they have the same names. */
  private record Reference(String table, String columns, String target) {

    String facts() {
      return "select count(*) as facts from %s where (%s) is not null".formatted(table, columns);
    }

    String violations() {
      return """
      select format('%1$s (%2$s) %%s is no %3$s', row(%2$s)) as detail
      from (
        select %2$s from %1$s where (%2$s) is not null
        except
        select %2$s from %3$s
      ) as astray
      """
          .formatted(table, columns, target);
    }
  }

  // Booked types, events and room nights have invariants of their own, which say more.
  private static final List<Reference> REFERENCES =
      List.of(
          new Reference("session", "user_id", "user_account"),
          new Reference("refresh_token", "user_id, session_id", "session"),
          new Reference("external_system", "user_id", "user_account"),
          new Reference("member", "user_id", "user_account"),
          new Reference("member", "user_id, external_system_id", "external_system"),
          new Reference("room_type", "hotel_id", "hotel"),
          new Reference("amenity", "hotel_id, room_type_id", "room_type"),
          new Reference("facility", "hotel_id", "hotel"),
          new Reference("room", "hotel_id, room_type_id", "room_type"),
          new Reference("image", "hotel_id", "hotel"),
          new Reference("image", "hotel_id, room_type_id", "room_type"),
          new Reference("room_price", "hotel_id, room_type_id", "room_type"),
          new Reference("room_type_night", "hotel_id, room_type_id", "room_type"),
          new Reference("hotel_change", "hotel_id", "hotel"),
          new Reference("account_change", "user_id", "user_account"),
          new Reference("price_rule", "hotel_id", "hotel"),
          new Reference("standard_rule", "hotel_id", "hotel"),
          new Reference("charge", "hotel_id", "hotel"),
          new Reference("booking", "hotel_id", "hotel"),
          new Reference("booking_room", "hotel_id, booking_id", "booking"),
          new Reference("booking_room", "hotel_id, room_id", "room"));

  private static final Invariant EVERYTHING_BELONGS_SOMEWHERE =
      new Invariant(
          "everything_belongs_somewhere",
          "What is part of a hotel, a booking or a user is part of one there is.",
          sum(REFERENCES, Reference::facts),
          unionAll(REFERENCES, Reference::violations));

  private KeyInvariants() {}

  static List<Invariant> all() {
    return List.of(NAMES_ARE_TAKEN_ONCE, EVERYTHING_BELONGS_SOMEWHERE);
  }

  private static <T> String sum(List<T> parts, Function<T, String> facts) {
    return "select sum(facts) from (%s) as part".formatted(unionAll(parts, facts));
  }

  private static <T> String unionAll(List<T> parts, Function<T, String> query) {
    return parts.stream().map(query).collect(joining(" union all "));
  }
}
