package org.roombooking.domain.audit;

import org.roombooking.domain.access.UserId;
import org.roombooking.domain.property.HotelId;

/** Whose thing it is that was changed, and so who may read of it. */
public sealed interface Keeper {

  record OfHotel(HotelId hotel) implements Keeper {}

  record OfAccount(UserId user) implements Keeper {}
}
