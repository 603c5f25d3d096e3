package org.roombooking.application.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.identity.SequentialIdentifiers;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.property.PlacesByCountry;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/**
 * The examples of the embedding guide, compiled and run. What stands between the marks stands in
 * {@code docs/embedding.md} too, line by line.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedHotelTest {

  private static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2030, 6, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final Caller OWNER =
      new Caller(new UserId(new UUID(0, 1)), new SessionId(new UUID(0, 2)));

  @Test
  void the_domain_alone_prices_a_stay() {
    // begin domain
    var baht = Currency.getInstance("THB");
    var tenth = LocalDate.of(2030, 6, 10);
    var rates =
        RoomTypeRates.forAnyNumber(
            Map.of(
                PriceStandard.BASE,
                Map.of(
                    tenth,
                    Money.of(new BigDecimal("1500"), baht),
                    tenth.plusDays(1),
                    Money.of(new BigDecimal("1800"), baht))));

    var told =
        switch (Rulebook.standard().price(rates, Stay.of(tenth, 2), 2, new RateChoice.Standing())) {
          case Pricing.Priced priced -> "It costs " + priced.prices().total();
          case Pricing.NotPriced none -> "No price for " + none.nights();
        };
    // end domain

    assertThat(told).isEqualTo("It costs 3300.00 THB");
  }

  @Test
  void use_cases_over_ports_book_a_room_and_never_a_second_time() {
    // begin booking
    var ports = InMemoryPorts.create();
    var type = openHotel(ports);
    var createBooking = createBooking(ports);

    var stay = Stay.of(LocalDate.of(2030, 6, 10), 2);
    var line = new RoomLine(type.id(), 1, 2, new RateChoice.Standing());
    var command =
        new CreateBooking.Command(
            OWNER,
            Optional.empty(),
            new StayRequest(type.hotel(), stay, List.of(line)),
            "Ada Lovelace",
            Optional.empty());

    var first = tell(createBooking.handle(command));
    var second = tell(createBooking.handle(command));
    // end booking

    assertThat(first).isEqualTo("Held for 3000.00 THB");
    assertThat(second).isEqualTo("Full on [2030-06-10, 2030-06-11]");
  }

  // begin outcomes
  private static String tell(CreateBooking.Outcome outcome) {
    return switch (outcome) {
      case CreateBooking.Outcome.Done(var booking) ->
          "Held for " + booking.value().details().total();
      case CreateBooking.Outcome.NotOffered(var why) -> "Not offered: " + why;
      case CreateBooking.Outcome.NoInventory(var full) ->
          "Full on " + full.stream().map(night -> night.night()).toList();
      case CreateBooking.Outcome.NoRoomThroughout() -> "Would have to change rooms";
    };
  }

  // end outcomes

  // begin wiring
  private static CreateBooking createBooking(Ports ports) {
    var identifiers = new SequentialIdentifiers();
    var quoteStay =
        new QuoteStay(ports.saleFacts(), ports.members(), ports.quotes(), new HotelClock(CLOCK));
    var expireHolds =
        new ExpireHolds(
            ports.bookings(),
            ports.hotels(),
            ports.roomTypeNights(),
            ports.transactions(),
            identifiers,
            new HotelClock(CLOCK));
    return new CreateBooking(
        quoteStay,
        ports.roomTypeNights(),
        new OneRoomThroughout(ports.bookings(), ports.roomNights(), ports.availability()),
        ports.bookings(),
        expireHolds,
        ports.transactions(),
        identifiers,
        new HotelClock(CLOCK));
  }

  // end wiring

  // begin hotel
  private static RoomType openHotel(Ports ports) {
    var identifiers = ports.identifiers();
    var records = new ChangeRecords(ports.auditTrail(), identifiers, CLOCK);
    var managed = new ManagedHotels(ports.hotels(), records);
    var hotel =
        (CreateHotel.Outcome.Done)
            new CreateHotel(
                    managed, new PlacesByCountry(), ports.transactions(), identifiers, CLOCK)
                .handle(
                    new CreateHotel.Command(
                        OWNER,
                        new HotelProfile("My Resort", "", "Bangrak", new CountryCode("TH")),
                        Optional.empty(),
                        Optional.empty(),
                        BookingPolicy.OWNER_ONLY,
                        HoldPolicy.standard(),
                        UndoWindow.standard()));
    var type =
        (CreateRoomType.Outcome.Done)
            new CreateRoomType(managed, ports.roomTypes(), ports.transactions(), identifiers, CLOCK)
                .handle(
                    new CreateRoomType.Command(
                        OWNER, hotel.hotel().value().id(), "Double", "One large bed", true));
    furnish(ports, managed, hotel.hotel().value(), type.roomType());
    return type.roomType();
  }

  // end hotel

  private static void furnish(Ports ports, ManagedHotels managed, Hotel hotel, RoomType type) {
    var room =
        new AddRoom(
                managed,
                ports.roomTypes(),
                ports.rooms(),
                ports.roomTypeNights(),
                ports.transactions(),
                ports.identifiers(),
                CLOCK)
            .handle(new AddRoom.Command(OWNER, type.id(), new RoomNumber("101"), 2, true));
    assertThat(room).isInstanceOf(AddRoom.Outcome.Done.class);
    var june = new DateRange(LocalDate.of(2030, 6, 1), LocalDate.of(2030, 6, 30));
    var prices =
        new SetPrices(
                managed,
                ports.roomTypes(),
                ports.rateCalendar(),
                ports.transactions(),
                ports.identifiers(),
                new HotelClock(CLOCK))
            .handle(
                new SetPrices.Command(
                    OWNER,
                    hotel.id(),
                    type.id(),
                    PriceStandard.BASE,
                    june,
                    new BigDecimal("1500"),
                    true));
    assertThat(prices).isInstanceOf(SetPrices.Outcome.Done.class);
  }

  @Test
  void the_guide_shows_what_is_run_here() throws IOException {
    var guide = Files.readString(Path.of("..", "docs", "embedding.md"));
    var source =
        Files.readString(
            Path.of("src/test/java/org/roombooking/application/embedding/EmbeddedHotelTest.java"));

    for (var part : List.of("domain", "booking", "outcomes", "wiring", "hotel")) {
      assertThat(guide).as(part).contains(part(source, part));
    }
  }

  private static String part(String source, String name) {
    var begin = "// begin " + name + "\n";
    int from = source.indexOf(begin) + begin.length();
    int to = source.indexOf("// end " + name, from);
    return source.substring(from, to).stripIndent().strip();
  }
}
