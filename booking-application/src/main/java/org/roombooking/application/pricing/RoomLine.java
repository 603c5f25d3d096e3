package org.roombooking.application.pricing;

import java.util.List;
import java.util.Set;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomTypeId;

/**
 * One line of a request for rooms.
 *
 * @param quantity how many rooms, at least 1
 * @param guests in each of them, beside the children, at least 1
 * @param childrenAges those of the children in each of them, in years, the youngest first
 * @param wishes what each of them should have, if possible; no price depends on it
 */
public record RoomLine(
    RoomTypeId roomType,
    int quantity,
    int guests,
    List<Integer> childrenAges,
    RateChoice rate,
    Set<RoomFeature> wishes) {

  public RoomLine {
    childrenAges = childrenAges.stream().sorted().toList();
    wishes = RoomFeature.noMoreThanMost(wishes);
    if (quantity < 1 || guests < 1) {
      throw new IllegalArgumentException("Nothing wanted: " + quantity + " for " + guests);
    }
  }

  /** Rooms without children. */
  public RoomLine(RoomTypeId roomType, int quantity, int guests, RateChoice rate) {
    this(roomType, quantity, guests, List.of(), rate);
  }

  /** Rooms for whom any will do. */
  public RoomLine(
      RoomTypeId roomType, int quantity, int guests, List<Integer> childrenAges, RateChoice rate) {
    this(roomType, quantity, guests, childrenAges, rate, Set.of());
  }

  /** Who sleeps in each of the rooms, as a hotel counts them. */
  Party party(Rulebook rulebook) {
    return rulebook.party(guests, childrenAges);
  }

  /** Whether a quoted room is one of those wanted. */
  boolean isAnsweredBy(QuotedRoom room) {
    var party = room.party();
    return roomType.equals(room.roomType())
        && guests == party.adults()
        && childrenAges.equals(party.childrenAges())
        && allows(room.standard());
  }

  private boolean allows(PriceStandard standard) {
    return switch (rate) {
      case RateChoice.ByStandard(PriceStandard wanted) -> wanted.equals(standard);
      case RateChoice.Standing() -> true;
      case RateChoice.Agreed agreed -> false;
    };
  }
}
