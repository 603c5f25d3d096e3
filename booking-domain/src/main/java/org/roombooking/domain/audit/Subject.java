package org.roombooking.domain.audit;

import java.util.UUID;

/**
 * What a change is about.
 *
 * @param id names it among all of its kind
 */
public record Subject(Kind kind, UUID id) {

  /** What kinds of things are changed, beside bookings, which have a history of their own. */
  public enum Kind {
    USER,
    EXTERNAL_SYSTEM,
    MEMBER,
    HOTEL,
    ROOM_TYPE,
    ROOM,
    AMENITY,
    FACILITY,
    IMAGE,
    /** The rate calendar of a room type, named by the type. */
    PRICES,
    /** The rules for every price of a hotel, named by the hotel. */
    PRICE_RULES,
    /** What is said of a price standard, named by the hotel. */
    PRICE_STANDARD,
    CHARGE,
    /** Restrictions of a room type, or of all: then named by the hotel. */
    RESTRICTIONS,
    /** How many rooms of a type may be overbooked, named by the type. */
    OVERBOOKING,
    LOCK,
    OUT_OF_SERVICE_PERIOD
  }
}
