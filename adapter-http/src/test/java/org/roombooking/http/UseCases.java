package org.roombooking.http;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.roombooking.application.access.AccessTokens;
import org.roombooking.application.access.AuthenticateCaller;
import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.LogOut;
import org.roombooking.application.access.Passwords;
import org.roombooking.application.access.ReadableAccessTokens;
import org.roombooking.application.access.ReadablePasswords;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.application.access.SequentialRefreshTokens;
import org.roombooking.application.access.SessionTokens;
import org.roombooking.application.access.TokenLifetimes;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.identity.SequentialIdentifiers;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.application.property.PlacesByCountry;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.application.property.image.DeleteImage;
import org.roombooking.application.property.image.InMemoryImageFiles;
import org.roombooking.application.property.image.OwnedAlbums;
import org.roombooking.application.property.image.PretendedRedrawing;
import org.roombooking.application.property.image.ReadImages;
import org.roombooking.application.property.image.UploadImage;
import org.roombooking.application.testing.Ports;
import org.roombooking.http.access.AccessRoutes;
import org.roombooking.http.access.Registration;
import org.roombooking.http.booking.BookingRoutes;
import org.roombooking.http.booking.FrontDeskRoutes;
import org.roombooking.http.inventory.SearchRoutes;
import org.roombooking.http.pricing.PricingRoutes;
import org.roombooking.http.property.PropertyRoutes;
import org.roombooking.http.property.image.ImageRoutes;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Wires every use case over some ports, and every route over the use cases. */
final class UseCases {

  private final Ports ports;
  private final Clock clock;
  private final Identifiers identifiers = new SequentialIdentifiers();
  private final AccessTokens accessTokens = new ReadableAccessTokens();
  private final Passwords passwords = new ReadablePasswords();
  private final InMemoryImageFiles imageFiles;
  private final PretendedRedrawing redrawing = new PretendedRedrawing();
  private final SessionTokens sessionTokens;
  private final OwnedHotels owned;
  private final VisibleBookings visible;
  private final BookingSteps steps;
  private final QuoteStay quoteStay;
  private final ReadBookings readBookings;
  private final NameRooms nameRooms;

  UseCases(Ports ports, Clock clock) {
    this.ports = ports;
    this.clock = clock;
    this.imageFiles = new InMemoryImageFiles(clock);
    var lifetimes = new TokenLifetimes(Duration.ofDays(7), Duration.ofDays(30));
    this.sessionTokens =
        new SessionTokens(accessTokens, new SequentialRefreshTokens(), lifetimes, clock);
    this.owned = new OwnedHotels(ports.hotels());
    this.visible = new VisibleBookings(ports.bookings(), ports.hotels());
    this.steps =
        new BookingSteps(visible, ports.bookings(), ports.transactions(), identifiers, clock);
    this.quoteStay = new QuoteStay(ports.hotels(), ports.roomTypes(), ports.rateCalendar(), clock);
    this.readBookings = new ReadBookings(visible, ports.bookings(), owned, clock);
    this.nameRooms = new NameRooms(ports.roomTypes(), ports.rooms());
  }

  InMemoryImageFiles imageFiles() {
    return imageFiles;
  }

  AuthenticateCaller authenticateCaller() {
    return new AuthenticateCaller(accessTokens, ports.sessions(), clock);
  }

  List<Route> routes(Registration registration) {
    return Stream.of(
            access(registration), property(), images(), pricing(), search(), booking(), frontDesk())
        .flatMap(feature -> feature.routes().stream())
        .toList();
  }

  private Routes access(Registration registration) {
    return new AccessRoutes(
        registration,
        new RegisterUser(ports.users(), passwords, ports.transactions(), identifiers, clock),
        new LogIn(
            ports.users(),
            ports.sessions(),
            passwords,
            sessionTokens,
            ports.transactions(),
            identifiers),
        new RefreshSession(ports.sessions(), sessionTokens, ports.transactions()),
        new LogOut(ports.sessions(), ports.transactions(), clock));
  }

  private Routes property() {
    return new PropertyRoutes(
        new CreateHotel(
            ports.hotels(), new PlacesByCountry(), ports.transactions(), identifiers, clock),
        new ChangeHotel(owned, ports.hotels(), ports.transactions()),
        new CreateRoomType(owned, ports.roomTypes(), ports.transactions(), identifiers, clock),
        new AddRoom(
            owned,
            ports.roomTypes(),
            ports.rooms(),
            ports.roomTypeNights(),
            ports.transactions(),
            identifiers,
            clock),
        new ReadProperty(ports.hotels(), ports.roomTypes(), ports.rooms()));
  }

  private Routes images() {
    return new ImageRoutes(
        new UploadImage(
            new OwnedAlbums(owned, ports.roomTypes()),
            ports.images(),
            imageFiles,
            redrawing,
            ports.transactions(),
            identifiers,
            clock),
        new DeleteImage(
            new OwnedAlbums(owned, ports.roomTypes()),
            ports.images(),
            imageFiles,
            ports.transactions()),
        new ReadImages(ports.hotels(), ports.roomTypes(), ports.images(), imageFiles, redrawing));
  }

  private Routes pricing() {
    return new PricingRoutes(
        new SetPrices(
            owned,
            ports.roomTypes(),
            ports.rateCalendar(),
            ports.transactions(),
            identifiers,
            clock),
        new ListPrices(ports.roomTypes(), ports.rateCalendar()));
  }

  private Routes search() {
    return new SearchRoutes(
        new SearchRooms(
            ports.hotels(), ports.roomTypes(), ports.availability(), ports.rateCalendar(), clock));
  }

  private Routes booking() {
    var expireHolds =
        new ExpireHolds(
            ports.bookings(),
            ports.hotels(),
            ports.roomTypeNights(),
            ports.transactions(),
            identifiers,
            clock);
    return new BookingRoutes(
        quoteStay,
        new CreateBooking(
            quoteStay,
            ports.roomTypeNights(),
            ports.bookings(),
            expireHolds,
            ports.transactions(),
            identifiers,
            clock),
        readBookings,
        new ConfirmBooking(steps, ports.roomTypeNights()),
        new CancelBooking(steps, ports.roomTypeNights(), ports.roomNights()),
        nameRooms);
  }

  private Routes frontDesk() {
    return new FrontDeskRoutes(
        new AssignRooms(steps, ports.roomNights()),
        new CheckIn(steps),
        new CheckOut(steps, ports.roomTypeNights(), ports.roomNights()),
        new MarkNoShow(steps, ports.roomTypeNights(), ports.roomNights()),
        readBookings,
        nameRooms);
  }
}
