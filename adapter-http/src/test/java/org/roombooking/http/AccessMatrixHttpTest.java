package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.roombooking.http.route.Access;

/**
 * Every operation of the document, called by everybody who might, about everything that might be
 * named: what {@code x-access} says is what happens.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessMatrixHttpTest {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Duration LIFE_OF_A_TOKEN = Duration.ofDays(7);

  private final Service service = Service.start();
  private final Client expired = clientWithATokenThatIsOver();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final Client carol = service.user("carol");
  private final FurnishedHotel hotel = FurnishedHotel.of(alice, carol);
  private final FurnishedHotel alicesOther = FurnishedHotel.of(alice, carol);
  private final FurnishedHotel bobs = FurnishedHotel.of(bob, bob);
  private final Map<String, Client> withoutCredentials =
      Map.of(
          "anonymous", service.anybody(),
          "with a forged token", service.withToken("forged"),
          "logged out", clientWhoHasLoggedOut(),
          "with an expired token", expired);

  @AfterEach
  void stop() {
    service.close();
  }

  private Client clientWithATokenThatIsOver() {
    service.clock().setTo(Service.NOON.minus(LIFE_OF_A_TOKEN));
    var client = service.user("dora");
    service.clock().setTo(Service.NOON);
    return client;
  }

  private Client clientWhoHasLoggedOut() {
    var client = service.user("erin");
    client.post("/api/v1/auth/logout").assertStatus(204);
    return client;
  }

  private Stream<RequestAbout> operations(Access... accesses) {
    return ValidRequest.all(hotel.things())
        .filter(request -> List.of(accesses).contains(request.access()))
        .flatMap(request -> RequestAbout.bothWays(request, hotel.things()));
  }

  private Stream<RequestAbout> operationsThatNameThings(Access... accesses) {
    return operations(accesses).filter(request -> !request.slots().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> nobody_calls_without_credentials_what_is_not_public() {
    return operations(Access.USER, Access.OWNER)
        .flatMap(request ->
            withoutCredentials.entrySet().stream()
                .map(who ->
                    dynamicTest(
                        request + ", " + who.getKey(),
                        () -> assertUnauthenticated(request.sentBy(who.getValue())))));
  }

  private static void assertUnauthenticated(Reply reply) {
    reply.assertProblem(401, "UNAUTHENTICATED");
    assertThat(reply.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
  }

  @TestFactory
  Stream<DynamicTest> anybody_calls_what_is_public_whatever_credentials_are_sent() {
    return operations(Access.PUBLIC)
        .flatMap(request ->
            withoutCredentials.entrySet().stream()
                .map(who ->
                    dynamicTest(
                        request + ", " + who.getKey(),
                        () ->
                            assertThat(code(request.sentBy(who.getValue())))
                                .isNotEqualTo("UNAUTHENTICATED"))));
  }

  @TestFactory
  Stream<DynamicTest> who_owns_a_thing_finds_it() {
    return operationsThatNameThings(Access.PUBLIC, Access.USER, Access.OWNER)
        .map(request -> dynamicTest(request.toString(), () -> assertFound(request.sentBy(alice))));
  }

  private static void assertFound(Reply reply) {
    assertThat(reply.status()).as(reply.response().body()).isIn(200, 201, 204, 409);
  }

  @TestFactory
  Stream<DynamicTest> what_is_the_owners_is_not_there_for_anybody_else() {
    var callers = Map.of("the owner of another hotel", bob, "who has booked there", carol);
    return unchanged(
        operations(Access.OWNER)
            .flatMap(request ->
                callers.entrySet().stream()
                    .map(who ->
                        dynamicTest(
                            request + ", " + who.getKey(),
                            () -> assertNotThere(request, who.getValue())))));
  }

  private static void assertNotThere(RequestAbout request, Client stranger) {
    var reply = request.sentBy(stranger);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(unnamed(reply)).isEqualTo(unnamed(aboutNothing(request).sentBy(stranger)));
  }

  private static RequestAbout aboutNothing(RequestAbout request) {
    var nothing = request;
    for (var slot : request.ids().keySet()) {
      nothing = nothing.with(slot, HotelOf.NOBODYS_ID);
    }
    return nothing;
  }

  @TestFactory
  Stream<DynamicTest> what_names_things_of_another_user_is_refused_or_finds_nothing() {
    return unchanged(
        operationsThatNameThings(Access.USER)
            .map(request ->
                dynamicTest(
                    request.toString(),
                    () -> {
                      var reply = request.sentBy(bob);

                      assertThat(reply.status()).isIn(200, 403, 404, 422);
                      assertThat(reply.status() < 400 ? reply.items() : List.of()).isEmpty();
                    })));
  }

  @TestFactory
  Stream<DynamicTest> each_single_id_of_another_owner_is_as_if_it_were_nobodys() {
    return unchanged(
        operationsThatNameThings(Access.PUBLIC, Access.USER, Access.OWNER)
            .filter(request ->
                request.example().access() != Access.PUBLIC || request.slots().size() > 1)
            .flatMap(request ->
                request.slots().stream()
                    .map(slot ->
                        dynamicTest(
                            request + ", " + slot, () -> assertAsIfNobodys(request, slot)))));
  }

  // A hotel is there for everybody to see. So whoever reads may be told that something else is
  // not, and whoever may not book it is told so.
  private void assertAsIfNobodys(RequestAbout request, IdSlot slot) {
    var reply = request.with(slot, bobs.things().get(slot.kind())).sentBy(alice);
    var ofNobody = request.with(slot, HotelOf.NOBODYS_ID).sentBy(alice);

    if (request.example().access() == Access.PUBLIC) {
      assertThat(reply.status()).isEqualTo(404);
    } else if (!code(reply).equals("BOOKING_NOT_ALLOWED")) {
      assertThat(unnamed(reply)).isEqualTo(unnamed(ofNobody));
      assertThat(reply.status() < 400 ? reply.items() : List.of()).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> each_single_id_of_what_a_guest_asked_for_is_as_if_it_were_nobodys() {
    return unchanged(
        operationsThatNameThings(Access.USER, Access.OWNER)
            .flatMap(request ->
                request.slots().stream()
                    .filter(slot -> hotel.ofGuest().containsKey(slot.kind()))
                    .map(slot ->
                        dynamicTest(
                            request + ", " + slot,
                            () -> {
                              var guests = request.with(slot, hotel.ofGuest().get(slot.kind()));
                              var nobodys = request.with(slot, HotelOf.NOBODYS_ID);
                              assertThat(unnamed(guests.sentBy(alice)))
                                  .isEqualTo(unnamed(nobodys.sentBy(alice)));
                            }))));
  }

  @TestFactory
  Stream<DynamicTest> each_single_id_of_another_hotel_of_the_same_owner_is_refused() {
    return unchanged(
        operationsThatNameThings(Access.PUBLIC, Access.USER, Access.OWNER)
            .filter(request -> slotsOfAHotel(request).size() > 1)
            .flatMap(request ->
                slotsOfAHotel(request).stream()
                    .map(slot ->
                        dynamicTest(
                            request + ", " + slot,
                            () -> {
                              var other = alicesOther.things().get(slot.kind());
                              assertThat(request.with(slot, other).sentBy(alice).status())
                                  .isIn(404, 409, 422);
                            }))));
  }

  private static List<IdSlot> slotsOfAHotel(RequestAbout request) {
    return request.slots().stream().filter(IdSlot::isOfAHotel).toList();
  }

  @TestFactory
  Stream<DynamicTest> lists_hold_what_is_the_callers_and_nothing_else() {
    return operations(Access.USER, Access.OWNER)
        .filter(request -> request.example().isPaged())
        .map(request ->
            dynamicTest(
                request.toString(),
                () -> {
                  var ids = hotel.things().values();
                  assertThat(request.sentBy(alice).response().body())
                      .containsAnyOf(ids.toArray(CharSequence[]::new));
                  var others = request.sentBy(bob);
                  assertThat(others.status() == 200 ? others.response().body() : "")
                      .doesNotContain(ids);
                }));
  }

  @TestFactory
  Stream<DynamicTest> a_suspended_hotel_is_there_for_its_owner_but_sells_nothing() {
    return operationsThatNameThings(Access.USER, Access.OWNER)
        .map(request ->
            dynamicTest(
                request.toString(),
                () -> {
                  hotel.suspend();

                  var reply = request.sentBy(alice);

                  if (request.example().tells("HOTEL_SUSPENDED")) {
                    assertThat(code(reply)).isEqualTo("HOTEL_SUSPENDED");
                  } else {
                    assertFound(reply);
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> a_suspended_hotel_is_no_more_there_for_anybody_else_than_before() {
    hotel.suspend();

    return unchanged(
        operations(Access.OWNER)
            .map(request -> dynamicTest(request.toString(), () -> assertNotThere(request, bob))));
  }

  /** The tests, and then one that all they tried was refused without an effect. */
  private Stream<DynamicTest> unchanged(Stream<DynamicTest> tests) {
    var before = everythingSeen();
    return Stream.concat(
        tests,
        Stream.of(
            dynamicTest(
                "and nothing has changed", () -> assertThat(everythingSeen()).isEqualTo(before))));
  }

  private Map<String, String> everythingSeen() {
    return Stream.of(hotel, alicesOther, bobs)
        .flatMap(seen ->
            ValidRequest.all(seen.things())
                .filter(request -> request.method().equals("GET"))
                .map(request -> RequestAbout.of(request, seen.things()))
                .map(request -> request.sentBy(seen.owner())))
        .collect(Collectors.toMap(Reply::target, reply -> reply.response().body(), (a, b) -> b));
  }

  private static String code(Reply reply) {
    return reply.status() < 400 ? "" : reply.text("code");
  }

  /** What was answered, whatever ids the request had. */
  private static String unnamed(Reply reply) {
    return reply.status() + " " + reply.response().body().replaceAll(ID, "id");
  }
}
