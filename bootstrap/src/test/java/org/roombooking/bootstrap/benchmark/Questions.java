package org.roombooking.bootstrap.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.ARRIVAL;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.BOOKING;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.DEPARTURE;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.HOTEL;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.KEY;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.ROOM_TYPE;

import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.roombooking.bootstrap.benchmark.data.Hotels;
import org.roombooking.bootstrap.benchmark.load.Question;
import org.roombooking.bootstrap.benchmark.load.Question.Filling;
import org.roombooking.bootstrap.benchmark.load.RequestTemplate;

/** What is asked of the service, of hotels and nights by chance. */
final class Questions {

  private static final int NIGHTS = 3;

  /** From tomorrow on, as long as the last night has a price. */
  private static final int ARRIVALS = Hotels.NIGHTS - NIGHTS;

  private static final String ROOMS =
      "\"rooms\":[{\"room_type_id\":\"" + ROOM_TYPE + "\",\"guests\":2}]}";

  private static final String STAY =
      "{\"hotel_id\":\"%s\",\"check_in\":\"%s\",\"check_out\":\"%s\","
          .formatted(HOTEL, ARRIVAL, DEPARTURE);

  private final Hotels hotels;
  private final String authorization;
  private final Asked asked;

  /** How many bookings of today and of the same nights have been asked for, by anybody. */
  record Asked(AtomicInteger today, AtomicInteger hot) {

    static Asked none() {
      return new Asked(new AtomicInteger(), new AtomicInteger());
    }
  }

  /**
   * Asked by one user.
   *
   * @param token an access token of the owner of all hotels
   * @param asked before, so that no night is asked for that is sold out
   */
  Questions(Hotels hotels, String token, Asked asked) {
    this.hotels = hotels;
    this.authorization = "Authorization: Bearer " + token;
    this.asked = asked;
  }

  /** A booking of any type of any hotel. */
  Question book() {
    return booking((request, chance) -> fill(request, chance, 1 + chance.nextInt(ARRIVALS)));
  }

  /** A booking from today on, of all types in turn. */
  Question bookToday() {
    return booking((request, chance) -> {
      int next = asked.today().getAndIncrement();
      int hotel = 1 + next / Hotels.TYPES % hotels.count();
      request
          .put(HOTEL, hotels.hotel(hotel))
          .put(ROOM_TYPE, hotels.type(hotel, next % Hotels.TYPES));
      return put(request, chance, 0);
    });
  }

  /**
   * A booking of the same nights of one large type as everybody else, until its last room is sold;
   * then of three other nights.
   */
  Question bookHot() {
    return booking((request, chance) -> {
      int soldOut = asked.hot().getAndIncrement() / Hotels.ROOMS_OF_LARGE_TYPE;
      int stays = Hotels.NIGHTS / NIGHTS;
      int arrival = soldOut % stays * NIGHTS;
      return put(
          request.put(HOTEL, hotels.largeHotel()).put(ROOM_TYPE, hotels.largeType(soldOut / stays)),
          chance,
          arrival);
    });
  }

  private Question booking(Filling filling) {
    return new Question(
        "POST",
        "/api/v1/bookings",
        STAY + "\"guest_name\":\"Ada Lovelace\"," + ROOMS,
        List.of(authorization, "Idempotency-Key: " + KEY),
        filling);
  }

  Question quote() {
    return new Question(
        "POST",
        "/api/v1/bookings/quote",
        STAY + ROOMS,
        List.of(authorization),
        (request, chance) -> fill(request, chance, 1 + chance.nextInt(ARRIVALS)));
  }

  /** Where images of a hotel are sent. */
  String album() {
    return "/api/v1/hotels/%s/images".formatted(new String(hotels.hotel(1), UTF_8));
  }

  /** What one hotel has for two guests. */
  Question searchHotel() {
    return searchHotel((request, chance) -> fill(request, chance, 1 + chance.nextInt(ARRIVALS)));
  }

  /** The same of each hotel, once. */
  Question searchEachHotel() {
    var last = new AtomicInteger();
    return searchHotel((request, chance) -> {
      int hotel = last.incrementAndGet();
      return hotel <= hotels.count() && put(request.put(HOTEL, hotels.hotel(hotel)), chance, 1);
    });
  }

  private Question searchHotel(Filling filling) {
    return get(
        "/api/v1/rooms/available?hotel_id=%s&start_date=%s&end_date=%s&guests=2"
            .formatted(HOTEL, ARRIVAL, DEPARTURE),
        filling);
  }

  /** The 20 cheapest hotels of the city for two guests. */
  Question searchCity() {
    return get(
        "/api/v1/hotels/search?city=%s&check_in=%s&check_out=%s&guests=2&limit=20"
            .formatted(Hotels.CITY, ARRIVAL, DEPARTURE),
        (request, chance) -> fill(request, chance, 1 + chance.nextInt(ARRIVALS)));
  }

  /** One of some bookings. */
  Question read(List<String> bookings) {
    return get(
        "/api/v1/bookings/" + BOOKING,
        (request, chance) -> {
          request.put(BOOKING, bookings.get(chance.nextInt(bookings.size())));
          return true;
        });
  }

  /** A step in the life of bookings, each of which takes it once. */
  Question step(Step step, Queue<Made> bookings) {
    return new Question(
        "POST",
        step.target(),
        "",
        List.of(authorization, "Content-Length: 0"),
        (request, chance) -> {
          var next = bookings.poll();
          if (next != null) {
            request.put(HOTEL, next.hotel()).put(BOOKING, next.id());
          }
          return next != null;
        });
  }

  /** A log-in of the owner. */
  Question logIn() {
    return new Question(
        "POST", "/api/v1/auth/login", Owner.CREDENTIALS, List.of(), (request, chance) -> true);
  }

  private Question get(String target, Filling filling) {
    return new Question("GET", target, "", List.of(authorization), filling);
  }

  private boolean fill(RequestTemplate request, SplittableRandom chance, int arrival) {
    int hotel = 1 + chance.nextInt(hotels.count());
    request
        .put(HOTEL, hotels.hotel(hotel))
        .put(ROOM_TYPE, hotels.type(hotel, chance.nextInt(Hotels.TYPES)));
    return put(request, chance, arrival);
  }

  private boolean put(RequestTemplate request, SplittableRandom chance, int arrival) {
    request
        .put(ARRIVAL, hotels.date(arrival))
        .put(DEPARTURE, hotels.date(arrival + NIGHTS))
        .put(KEY, new UUID(chance.nextLong(), chance.nextLong()).toString());
    return true;
  }
}
