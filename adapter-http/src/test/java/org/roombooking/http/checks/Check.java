package org.roombooking.http.checks;

import java.util.Arrays;
import org.objectweb.asm.Type;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;

/**
 * A question whose answer decides whether a caller may, and what stands in its place without it.
 */
enum Check {
  OWNS_THE_HOTEL(OwnedHotels.class, "find", "hotelOfAnybody"),
  TAKES_THE_HOTEL_AS_OWNER(ManagedHotels.class, "take", "takenHotelOfAnybody"),
  MANAGES_THE_HOTEL(ManagedHotels.class, "isOwn", "yes"),
  OWNS_THE_HOTEL_OF_THE_BOOKING(VisibleBookings.class, "findForOwner", "bookingOfAnybody"),
  OWNS_THE_HOTEL_AND_NOT_ONLY_BOOKED(
      VisibleBookings.class, "findForOwner", "bookingOfOwnerOrBooker"),
  OWNS_THE_HOTEL_OR_BOOKED(VisibleBookings.class, "findForOwnerOrBooker", "bookingOfAnybody"),
  TAKES_THE_STEP_AS_OWNER(BookingSteps.class, "takeForOwner", "stepOfAnybody"),
  TAKES_THE_STEP_AS_OWNER_AND_NOT_AS_BOOKER(
      BookingSteps.class, "takeForOwner", "stepOfOwnerOrBooker"),
  TAKES_THE_STEP_AS_OWNER_OR_BOOKER(BookingSteps.class, "takeForOwnerOrBooker", "stepOfAnybody"),
  OWNS_THE_HOTEL_OF_THE_ALBUM(
      "org.roombooking.application.property.image.OwnedAlbums", "find", "albumOfAnybody"),
  IS_THE_OWNER(Hotel.class, "isOwnedBy", "yes"),
  MAY_BOOK_THERE(Hotel.class, "mayBeBookedBy", "yes"),
  IS_STILL_LOGGED_IN(Sessions.class, "isLive", "yes"),
  IS_THE_SAME_USER(UserId.class, "equals", "yes"),
  IS_THE_SAME_HOTEL(HotelId.class, "equals", "yes");

  private final String owner;
  private final String method;
  private final String instead;

  Check(Class<?> owner, String method, String instead) {
    this(owner.getName(), method, instead);
  }

  Check(String owner, String method, String instead) {
    this.owner = owner.replace('.', '/');
    this.method = method;
    this.instead = instead;
  }

  boolean isAskedBy(String calledOwner, String calledMethod, String descriptor) {
    return owner.equals(calledOwner)
        && method.equals(calledMethod)
        && isAnsweredWithout(Type.getArgumentTypes(descriptor).length);
  }

  // Others of the same name, with less to go by, do not ask who the caller is.
  private boolean isAnsweredWithout(int arguments) {
    return Arrays.stream(WithoutCheck.class.getMethods())
        .anyMatch(answer ->
            answer.getName().equals(instead) && answer.getParameterCount() == 1 + arguments);
  }

  /** The method of {@link WithoutCheck} that answers whoever asks. */
  String instead() {
    return instead;
  }
}
