package org.roombooking.domain.inventory;

import java.time.LocalDate;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * The counters of rooms held and sold for each room type and night. Held and sold together never
 * pass the number of rooms and what may be overbooked, whoever claims at the same time
 * (Constraint-Decides). Contract: {@code RoomTypeNightsContract}.
 *
 * <p>All methods act within the caller's transaction, on all nights or on none, and take nights in
 * the order of {@link RoomTypeNight}, so that claims never wait for each other in a circle. To sell
 * or release what is not held or sold is a bug: it throws and changes nothing.
 */
public interface RoomTypeNights {

  /** Holds rooms for a booking that is not confirmed yet. Types without rooms are full. */
  Claim hold(HotelId hotel, NightDemand demand);

  /** Sells rooms that are not held: those of a booking that takes its nights again. */
  Claim sell(HotelId hotel, NightDemand demand);

  /** Holds the nights that a booking gains and gives back those that it loses. */
  Claim changeHeld(HotelId hotel, NightChanges changes);

  /** Sells the nights that a booking gains and gives back those that it loses. */
  Claim changeSold(HotelId hotel, NightChanges changes);

  /** Turns held rooms into sold ones. */
  void sellHeld(HotelId hotel, NightDemand demand);

  void releaseHeld(HotelId hotel, NightDemand demand);

  void releaseSold(HotelId hotel, NightDemand demand);

  /** Counts a new room on every night from a date on. The room itself has been added before. */
  void addRoom(HotelId hotel, RoomTypeId type, LocalDate from);

  /**
   * Counts anew, on every night from a date on, how many rooms of a type are out of service: those
   * that are suspended, unless they are locked by their door, and those out for a period. Rooms
   * held and sold stay so, even where they are then more than the rooms in service. What is to be
   * counted has been written before.
   */
  void countOutOfService(HotelId hotel, RoomTypeId type, LocalDate from);

  /**
   * Waits until nobody else changes the rooms of a type or these nights, and keeps others waiting
   * until the caller's transaction ends.
   */
  void takeTurn(HotelId hotel, RoomTypeId type, Stay nights);

  /** Keeps rooms from sale, as if they were held. */
  Claim lock(HotelId hotel, NightDemand demand);

  void unlock(HotelId hotel, NightDemand demand);

  /**
   * Lets so many more rooms be held and sold on each night than there are, 0 or more, in place of
   * what was allowed before. Rooms held and sold stay so, even where they are then too many.
   */
  void allowOverbooking(HotelId hotel, RoomTypeId type, Stay nights, int rooms);
}
