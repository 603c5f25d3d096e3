package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.assignment.AssignMovingOthers;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.application.assignment.Reseating;
import org.roombooking.application.assignment.RoomPlanning;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.application.booking.ConfirmLate;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.NightsAgain;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.booking.PreviewCancellation;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.booking.ReadHistory;
import org.roombooking.application.booking.SetHotelClock;
import org.roombooking.application.booking.UndoLastStep;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.inventory.CityMemory;
import org.roombooking.application.inventory.FindFreeRooms;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.pricing.GiveQuote;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.application.property.ReadHotelClock;

/** Selling rooms, and the front desk. */
public record BookingUseCases(
    SearchRooms searchRooms,
    SearchCity searchCity,
    FindFreeRooms findFreeRooms,
    GiveQuote giveQuote,
    CreateBooking createBooking,
    ConfirmBooking confirmBooking,
    ConfirmLate confirmLate,
    CancelBooking cancelBooking,
    ExpireHolds expireHolds,
    AssignRooms assignRooms,
    AssignMovingOthers assignMovingOthers,
    MoveRoom moveRoom,
    PlanRooms planRooms,
    CommitRoomPlan commitRoomPlan,
    CheckIn checkIn,
    CheckOut checkOut,
    MarkNoShow markNoShow,
    UndoLastStep undoLastStep,
    ReadBookings readBookings,
    ReadHistory readHistory,
    ReadHotelClock readHotelClock,
    SetHotelClock setHotelClock,
    PreviewCancellation previewCancellation,
    NameRooms nameRooms) {

  public static BookingUseCases over(Ports ports, Identifiers identifiers, Clock common) {
    return over(ports, CityMemory.none(), identifiers, common);
  }

  /**
   * With a memory.
   *
   * @param cities asked before the store when somebody searches
   */
  public static BookingUseCases over(
      Ports ports, CityMemory cities, Identifiers identifiers, Clock common) {
    var clock = new HotelClock(common);
    var transactions = ports.transactions();
    var nights = ports.roomTypeNights();
    var roomNights = ports.roomNights();
    var quoteStay = new QuoteStay(ports.saleFacts(), ports.members(), ports.quotes(), clock);
    var expireHolds =
        new ExpireHolds(ports.bookings(), ports.hotels(), nights, transactions, identifiers, clock);
    var visible = new VisibleBookings(ports.bookings(), ports.hotels());
    var steps = new BookingSteps(visible, ports.bookings(), transactions, identifiers, clock);
    var oneRoom = new OneRoomThroughout(ports.bookings(), roomNights, ports.availability());
    var nightsAgain = new NightsAgain(ports.bookings(), nights, roomNights, oneRoom, expireHolds);
    var planning =
        new RoomPlanning(new OwnedHotels(ports.hotels()), ports.bookings(), roomNights, clock);
    var assignRooms = new AssignRooms(steps, roomNights);
    var reseating = new Reseating(ports.bookings(), roomNights, identifiers);
    return new BookingUseCases(
        new SearchRooms(
            ports.saleFacts(), ports.availability(), roomNights, oneRoom, cities, clock),
        new SearchCity(
            ports.hotels(),
            ports.roomTypes(),
            ports.amenities(),
            ports.availability(),
            ports.rateCalendar(),
            ports.rulebooks(),
            ports.restrictions(),
            ports.saleFacts(),
            oneRoom,
            cities,
            clock),
        new FindFreeRooms(
            new OwnedHotels(ports.hotels()),
            ports.roomTypes(),
            ports.availability(),
            roomNights,
            clock),
        new GiveQuote(quoteStay, ports.quotes(), identifiers, clock),
        new CreateBooking(
            quoteStay,
            nights,
            oneRoom,
            ports.bookings(),
            expireHolds,
            transactions,
            identifiers,
            clock),
        new ConfirmBooking(steps, nights),
        new ConfirmLate(steps, nights, nightsAgain, expireHolds),
        new CancelBooking(steps, nights, roomNights),
        expireHolds,
        assignRooms,
        new AssignMovingOthers(
            assignRooms,
            ports.bookings(),
            ports.hotels(),
            roomNights,
            reseating,
            transactions,
            clock),
        new MoveRoom(
            steps, visible, ports.bookings(), ports.rooms(), roomNights, transactions, clock),
        new PlanRooms(planning),
        new CommitRoomPlan(planning, reseating, transactions, clock),
        new CheckIn(steps),
        new CheckOut(steps, nights, roomNights),
        new MarkNoShow(steps, nights, roomNights),
        new UndoLastStep(steps, nightsAgain),
        new ReadBookings(
            visible, ports.bookings(), ports.hotels(), new OwnedHotels(ports.hotels()), clock),
        new ReadHistory(visible, ports.bookingHistory()),
        new ReadHotelClock(new OwnedHotels(ports.hotels()), clock),
        new SetHotelClock(
            Recording.over(ports, identifiers, common).hotels(),
            ports.hotels(),
            expireHolds,
            transactions,
            clock),
        new PreviewCancellation(visible, clock),
        new NameRooms(ports.roomTypes(), ports.rooms(), ports.hotels(), clock));
  }
}
