package org.roombooking.bootstrap.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.bootstrap.wiring.PropertyUseCases;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.stay.DateRange;

/** Sets up a small hotel in Bangkok with rooms and with prices for a year from today. */
final class DemoHotel {

  private static final int DAYS_PRICED = 366;
  private static final PageRequest FIRST_PAGE = new PageRequest(1, PageRequest.DEFAULT_LIMIT);

  private final PropertyUseCases property;
  private final Clock clock;

  DemoHotel(PropertyUseCases property, Clock clock) {
    this.property = property;
    this.clock = clock;
  }

  /** What there is to book. */
  record Ready(Hotel hotel, RoomType roomType, LocalDate today) {}

  /** Sets the hotel up, or only its prices if the owner has one already. */
  Ready setUp(Caller owner) {
    var existing = property.readProperty().hotelsOf(owner, FIRST_PAGE).items();
    var hotel = existing.isEmpty() ? open(owner) : existing.getFirst();
    var today = hotel.at(clock.instant()).date();
    var types = roomTypes(hotel);
    for (var type : types) {
      setPrices(owner, hotel, type, today);
    }
    return new Ready(hotel, types.getFirst(), today);
  }

  private Hotel open(Caller owner) {
    var hotel = openHotel(owner);
    for (var demoType : DemoRoomType.ALL) {
      var type = addRoomType(owner, hotel, demoType);
      for (int i = 0; i < demoType.rooms(); i++) {
        addRoom(owner, type, demoType, demoType.firstRoom() + i);
      }
    }
    return hotel;
  }

  private Hotel openHotel(Caller owner) {
    var command =
        new CreateHotel.Command(
            owner,
            new HotelProfile("Chao Phraya Demo", "777 Suriwong", "Bangrak", new CountryCode("TH")),
            Optional.empty(),
            Optional.empty(),
            BookingPolicy.ANY_USER,
            HoldPolicy.standard(),
            UndoWindow.standard());
    return switch (property.createHotel().handle(command)) {
      case CreateHotel.Outcome.Done(var hotel) -> hotel.value();
      case CreateHotel.Outcome.ZoneNeeded refused -> throw refused(refused);
      case CreateHotel.Outcome.CurrencyNeeded refused -> throw refused(refused);
    };
  }

  private RoomTypeId addRoomType(Caller owner, Hotel hotel, DemoRoomType demoType) {
    var command =
        new CreateRoomType.Command(
            owner, hotel.id(), demoType.name(), demoType.description(), true);
    return switch (property.createRoomType().handle(command)) {
      case CreateRoomType.Outcome.Done(var roomType, var in) -> roomType.id();
      case CreateRoomType.Outcome.UnknownHotel refused -> throw refused(refused);
      case CreateRoomType.Outcome.NameTaken refused -> throw refused(refused);
    };
  }

  private void addRoom(Caller owner, RoomTypeId type, DemoRoomType demoType, int number) {
    var command =
        new AddRoom.Command(
            owner, type, new RoomNumber(Integer.toString(number)), demoType.maxOccupancy(), true);
    switch (property.addRoom().handle(command)) {
      case AddRoom.Outcome.Done done -> {}
      case AddRoom.Outcome.UnknownRoomType refused -> throw refused(refused);
      case AddRoom.Outcome.NumberTaken refused -> throw refused(refused);
    }
  }

  private List<RoomType> roomTypes(Hotel hotel) {
    return property
        .readProperty()
        .roomTypes(hotel.id(), FIRST_PAGE)
        .orElseThrow()
        .roomTypes()
        .items();
  }

  private void setPrices(Caller owner, Hotel hotel, RoomType type, LocalDate today) {
    var price =
        DemoRoomType.ALL.stream()
            .filter(demoType -> demoType.name().equals(type.name()))
            .map(DemoRoomType::price)
            .findFirst();
    if (price.isEmpty()) {
      return;
    }
    var command =
        new SetPrices.Command(
            owner,
            hotel.id(),
            type.id(),
            PriceStandard.BASE,
            new DateRange(today, today.plusDays(DAYS_PRICED)),
            price.get(),
            true);
    switch (property.setPrices().handle(command)) {
      case SetPrices.Outcome.Done done -> {}
      case SetPrices.Outcome.UnknownHotel refused -> throw refused(refused);
      case SetPrices.Outcome.UnknownRoomType refused -> throw refused(refused);
      case SetPrices.Outcome.FinerThanCurrency refused -> throw refused(refused);
    }
  }

  private static IllegalStateException refused(Record refusal) {
    return new IllegalStateException("The demo hotel was refused: " + refusal);
  }
}
