package org.roombooking.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.access.RefreshToken;
import org.roombooking.domain.access.RefreshTokenHash;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.testing.CountedStatements;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;
import org.roombooking.persistence.transactions.Company;

/** Who looks something up together with others is told what they would be told alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookUpsForManyIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final CountedStatements statements = new CountedStatements();
  private final Ports ports = PostgresPorts.of(statements.over(DATABASE.pool()));

  /** What is there has been added by another process. */
  private final Ports elsewhere = PostgresPorts.of(DATABASE);

  private final Given given = new Given(elsewhere);

  /** What each is told who asks one of these, all of them at once. */
  private <Q, A> List<A> together(List<Q> questions, Function<Q, A> ask) {
    statements.sinceLast();
    return Company.got(
        Company.of(
            ports.transactions(),
            questions.size(),
            number -> ports.transactions().callTogether(() -> ask.apply(questions.get(number)))));
  }

  private static <Q, A> List<A> alone(List<Q> questions, Function<Q, A> ask) {
    return questions.stream().map(ask).toList();
  }

  /** What each is told: by one statement what they would be told alone. */
  private <Q, A> List<A> toldAsIfAlone(List<Q> questions, Function<Q, A> ask) {
    var alone = alone(questions, ask);

    var told = together(questions, ask);

    assertThat(told).isEqualTo(alone);
    assertThat(statements.sinceLast()).isEqualTo(1);
    return told;
  }

  @Test
  void sessions_are_live_each_for_its_own_user_until_it_ends() {
    var live = aSession("first");
    var ended = aSession("second");
    var other = aSession("third");
    elsewhere.sessions().end(ended.user(), ended.id(), NOW);
    var ofAnother = new Session(live.id(), other.user(), NOW);
    var unknown = new Session(new SessionId(given.anId()), live.user(), NOW);

    var told = together(List.of(ended, live, ofAnother, unknown, other, live), this::isLive);

    assertThat(told).containsExactly(false, true, false, false, true, true);
    assertThat(statements.sinceLast()).isEqualTo(1);
  }

  private Session aSession(String token) {
    var session = new Session(new SessionId(given.anId()), given.aUser().id(), NOW);
    var hash = RefreshTokenHash.of(token);
    elsewhere.sessions().start(session, new RefreshToken(hash, NOW.plusSeconds(3_600)));
    return session;
  }

  private boolean isLive(Session session) {
    return ports.sessions().isLive(session.user(), session.id());
  }

  @Test
  void bookings_are_found_each_by_its_id() {
    var house = House.over(elsewhere);
    var type = house.aRoomType(3);
    var booked =
        Stream.of(10, 12, 11)
            .map(day -> house.aPendingBooking(type, juneStay(day, 14)).value().id())
            .toList();
    var unknown = new BookingId(given.anId());
    var wanted =
        List.of(booked.get(1), booked.get(0), unknown, booked.get(2), unknown, booked.get(0));

    var told = together(wanted, id -> ports.bookings().find(id));

    assertThat(told.stream().map(it -> it.map(found -> found.value().id()).orElse(unknown)))
        .isEqualTo(wanted);
    assertThat(statements.sinceLast()).isEqualTo(1);
  }

  @Test
  void hotels_are_found_each_by_its_id() {
    var houses = List.of(House.over(elsewhere), House.over(elsewhere), House.over(elsewhere));
    var ids = houses.stream().map(house -> house.hotel().id()).toList();

    var told =
        toldAsIfAlone(
            List.of(ids.get(1), new HotelId(given.anId()), ids.get(0), ids.get(1), ids.get(2)),
            id -> ports.hotels().find(id));

    assertThat(told.stream().map(it -> it.map(found -> found.value().id())))
        .containsExactly(
            Optional.of(ids.get(1)),
            Optional.empty(),
            Optional.of(ids.get(0)),
            Optional.of(ids.get(1)),
            Optional.of(ids.get(2)));
  }

  @Test
  void rooms_are_named_each_by_its_number_in_its_own_hotel() {
    var house = House.over(elsewhere);
    var other = House.over(elsewhere);
    var type = house.aRoomTypeWithoutPrices(0);
    var first = house.aRoom(type, "101", 2);
    var second = house.aRoom(type, "102", 2);
    var third = other.aRoom(other.aRoomTypeWithoutPrices(0), "101", 2);
    var hotel = house.hotel().id();

    var told =
        toldAsIfAlone(
            List.of(
                new Doors(hotel, Set.of(second.id())),
                new Doors(hotel, Set.of(first.id(), second.id(), third.id())),
                new Doors(other.hotel().id(), Set.of(third.id()))),
            doors -> ports.rooms().numbers(doors.hotel(), doors.rooms()));

    assertThat(told)
        .containsExactly(
            Map.of(second.id(), second.number()),
            Map.of(first.id(), first.number(), second.id(), second.number()),
            Map.of(third.id(), third.number()));
  }

  private record Doors(HotelId hotel, Set<RoomId> rooms) {}

  private record Wanted(HotelId hotel, List<RoomTypeId> types, Stay stay, Instant now) {

    Wanted(RoomType type, Stay stay) {
      this(type.hotel(), List.of(type.id()), stay, NOW);
    }
  }

  @Test
  void facts_of_hotels_are_told_each_of_its_own() {
    var hotels = List.of(aHotelOf(1), aHotelOf(3), new HotelId(given.anId()), aHotelOf(2));

    toldAsIfAlone(
        List.of(hotels.get(3), hotels.get(0), hotels.get(1), hotels.get(0)), ports.saleFacts()::of);
    assertThat(together(hotels, ports.saleFacts()::of))
        .isEqualTo(alone(hotels, elsewhere.saleFacts()::of));
  }

  @Test
  void facts_of_many_hotels_are_read_by_as_many_statements_as_those_of_one() {
    var hotels = List.of(aHotelOf(1), aHotelOf(2), aHotelOf(3));
    statements.sinceLast();
    PostgresPorts.of(statements.over(DATABASE.pool())).saleFacts().of(hotels.getFirst());
    int ofOne = statements.sinceLast();

    var told = together(hotels, ports.saleFacts()::of);

    assertThat(statements.sinceLast()).isEqualTo(ofOne);
    assertThat(told).isEqualTo(alone(hotels, elsewhere.saleFacts()::of));
  }

  /** The more types it has, the more often its facts have changed. */
  private HotelId aHotelOf(int types) {
    var house = House.over(elsewhere);
    IntStream.range(0, types).forEach(type -> house.aRoomTypeWithoutPrices(1));
    return house.hotel().id();
  }

  private RoomType aType() {
    return House.over(elsewhere).aRoomType(3);
  }

  @Test
  void prices_are_told_each_of_the_types_and_nights_asked_for() {
    var house = House.over(elsewhere);
    var type = house.aRoomType(3);
    var second = house.aRoomType(1);
    var ofBoth = new Wanted(type.hotel(), List.of(second.id(), type.id()), juneStay(12, 15), NOW);
    var ofNone = new Wanted(type.hotel(), List.of(), juneStay(10, 12), NOW);

    var told =
        toldAsIfAlone(
            List.of(
                new Wanted(aType(), juneStay(10, 12)),
                ofNone,
                new Wanted(type, juneStay(11, 12)),
                ofBoth,
                new Wanted(type, juneStay(10, 14))),
            wanted -> ports.saleFacts().of(wanted.hotel(), wanted.types(), wanted.stay()));

    var rates = told.get(2).orElseThrow().rates();
    assertThat(rates).containsOnlyKeys(type.id());
    assertThat(rates.get(type.id()).byStandard().get(PriceStandard.BASE))
        .containsOnlyKeys(june(11));
  }

  @Test
  void what_is_left_is_told_each_of_the_hotel_nights_and_moment_asked_for() {
    var house = House.over(elsewhere);
    var type = house.aRoomType(3);
    house.aRoomType(2);
    house.aPendingBooking(type, juneStay(11, 13));
    house.aBookingWithItsRoom(type, juneStay(13, 14));
    var afterTheHold = new Wanted(type.hotel(), List.of(), juneStay(10, 14), END_OF_HOLD);
    var questions =
        List.of(
            new Wanted(aType(), juneStay(10, 12)),
            new Wanted(type, juneStay(10, 14)),
            afterTheHold,
            new Wanted(new HotelId(given.anId()), List.of(), juneStay(10, 12), NOW),
            new Wanted(type, juneStay(12, 13)));

    toldAsIfAlone(
        questions, wanted -> ports.availability().of(wanted.hotel(), wanted.stay(), wanted.now()));
  }
}
