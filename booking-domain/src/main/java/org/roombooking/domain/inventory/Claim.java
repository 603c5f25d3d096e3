package org.roombooking.domain.inventory;

import java.util.List;

/** What became of an attempt to take rooms. */
public sealed interface Claim {

  record Granted() implements Claim {}

  /**
   * Nothing was taken.
   *
   * @param full the nights on which too few rooms are left, in order, at least one
   */
  record NoInventory(List<RoomTypeNight> full) implements Claim {

    public NoInventory {
      full = List.copyOf(full);
    }
  }
}
