package org.roombooking.application.pricing;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.DateRange;

/**
 * An owner sets or clears a restriction on a range of dates. Either is cut out of what there is:
 * dates beside the range stay as they were.
 */
public final class ChangeRestrictions {

  /** Whose restrictions of which kind. */
  public record Which(Caller caller, HotelId hotel, RestrictionScope scope, RestrictionKind kind) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** All that there is of the kind in the scope now. */
    record Done(RestrictionTrack track) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Restrictions restrictions;
  private final Transactions transactions;

  public ChangeRestrictions(
      ManagedHotels owned,
      RoomTypes roomTypes,
      Restrictions restrictions,
      Transactions transactions) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.restrictions = restrictions;
    this.transactions = transactions;
  }

  /**
   * Puts a restriction in place of what there was on the dates.
   *
   * @param number for those kinds that take one
   */
  public Outcome set(Which which, OptionalInt number, DateRange dates) {
    var added = new Restriction(which.scope(), which.kind(), number, dates);
    return change(which, track -> track.with(added));
  }

  /** Leaves nothing on the dates. */
  public Outcome clear(Which which, DateRange dates) {
    return change(which, track -> track.without(dates));
  }

  private Outcome change(Which which, UnaryOperator<RestrictionTrack> change) {
    return transactions.call(() ->
        owned
            .take(which.caller(), which.hotel())
            .map(hotel -> change(which, hotel.value(), change))
            .orElseGet(() -> new Outcome.UnknownHotel(which.hotel())));
  }

  private Outcome change(Which which, Hotel hotel, UnaryOperator<RestrictionTrack> change) {
    var unknown = which.scope().roomType().filter(type -> !isOf(hotel.id(), type));
    if (unknown.isPresent()) {
      return new Outcome.UnknownRoomType(unknown.get());
    }
    var before = restrictions.takeTurn(hotel.id(), which.scope(), which.kind());
    var after = change.apply(before);
    if (!after.equals(before)) {
      restrictions.replace(hotel.id(), after);
      owned.changed(
          which.caller(),
          hotel.id(),
          PricingFacts.restrictions(hotel.id(), which.scope()),
          PricingFacts.of(before),
          PricingFacts.of(after));
    }
    return new Outcome.Done(after);
  }

  private boolean isOf(HotelId hotel, RoomTypeId type) {
    return roomTypes.find(type).filter(found -> found.hotel().equals(hotel)).isPresent();
  }
}
