package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.roombooking.application.audit.InMemoryAuditTrail;
import org.roombooking.application.booking.InMemoryBookings;
import org.roombooking.domain.audit.Author;

/**
 * Every operation of the document that can change something, called so that it does: who reads the
 * trail finds it by the request id of the answer (Change-And-Author).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryChangeIsRecordedHttpTest {

  /** Operations that are not reading by their method, and change nothing that is recorded. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "logIn", "begins a session, which is no thing of anybody",
          "refresh", "goes on with a session",
          "logOut", "ends a session",
          "quoteBooking", "takes nothing, and is forgotten",
          "quoteAmendment", "takes nothing, and is forgotten",
          "findFreeRooms", "only looks",
          "planRooms", "only looks");

  /** A hotel, its owner, and what is about to be done there. */
  private static final class Scene {

    private final Service service;
    private final Client alice;
    private final Map<String, String> things;

    Scene(Service service) {
      this.service = service;
      this.alice = service.user("alice");
      this.things = new HashMap<>(FurnishedHotel.of(alice, service.user("carol")).things());
    }

    HotelOf hotel() {
      return new HotelOf(alice, things.get("hotels"));
    }

    String path() {
      return "/api/v1/hotels/" + things.get("hotels");
    }

    void done(String target) {
      assertThat(alice.post(target).status()).isLessThan(300);
    }

    void booked(String checkIn, String checkOut) {
      var type = things.get("room-types");
      things.put("bookings", hotel().book(type, checkIn, checkOut).assertStatus(201).id());
    }

    void confirmed() {
      done(path() + "/bookings/" + things.get("bookings") + "/confirm");
    }

    void step(String step) {
      done("/api/v1/bookings/" + things.get("bookings") + "/" + step);
    }

    void suspended(String things) {
      done(path() + "/" + things + "/" + this.things.get(things) + "/suspend");
    }

    Reply sent(ValidRequest example) {
      return RequestAbout.of(example, things).sentBy(alice);
    }
  }

  /** What has to be so that an operation has something to change. */
  private static final Map<String, Consumer<Scene>> BEFORE =
      Map.ofEntries(
          Map.entry(
              "activateExternalSystem",
              scene ->
                  scene.done(
                      "/api/v1/external-systems/"
                          + scene.things.get("external-systems")
                          + "/suspend")),
          Map.entry("activateFacility", scene -> scene.suspended("facilities")),
          Map.entry("activateHotel", scene -> scene.done(scene.path() + "/suspend")),
          Map.entry("activateRoomType", scene -> scene.suspended("room-types")),
          Map.entry("activateRoom", scene -> scene.suspended("rooms")),
          Map.entry("activatePrice", scene -> scene.suspended("room-pricing")),
          Map.entry(
              "setPrice",
              scene ->
                  scene
                      .hotel()
                      .price(
                          scene.things.get("room-types"),
                          "Base Price",
                          "2030-06-10",
                          "2030-06-10",
                          "99")),
          Map.entry(
              "clearRestriction",
              scene ->
                  scene
                      .hotel()
                      .restrict(
                          "min_stay_arrival",
                          scene.things.get("room-types"),
                          "2030-06-01",
                          "2030-06-30",
                          "3")),
          Map.entry("assignRooms", Scene::confirmed),
          Map.entry(
              "checkIn",
              scene -> {
                scene.booked("2030-06-01", "2030-06-03");
                scene.confirmed();
                scene.step("assign-rooms");
              }),
          Map.entry(
              "checkOut",
              scene -> {
                scene.booked("2030-06-01", "2030-06-03");
                scene.confirmed();
                scene.step("assign-rooms");
                scene.step("check-in");
              }),
          Map.entry(
              "markNoShow",
              scene -> {
                scene.booked("2030-06-01", "2030-06-03");
                scene.confirmed();
                scene.service.clock().setTo(Service.NOON.plus(Duration.ofDays(1)));
              }),
          Map.entry(
              "undoLastStep",
              scene ->
                  scene.done(
                      scene.path() + "/bookings/" + scene.things.get("bookings") + "/cancel")),
          Map.entry(
              "moveRoom",
              scene -> {
                scene.confirmed();
                scene.step("assign-rooms");
              }));

  /** Requests that the example alone does not make. */
  private static final Map<String, Function<Scene, Reply>> INSTEAD =
      Map.of(
          "changePassword",
          scene ->
              scene.alice.post(
                  "/api/v1/auth/password",
                  """
                  {"current_password": "correct horse", "new_password": "staple of the stable"}
                  """),
          "setHotelClock",
          scene -> {
            var sandbox = HotelOf.openedBy(scene.alice, "\"sandbox\": true");
            return scene.alice.sendJson(
                "PUT",
                "/api/v1/hotels/%s/clock".formatted(sandbox.id()),
                "{\"now\": \"2030-06-02T00:00:00Z\"}");
          },
          "commitRoomPlan",
          scene -> {
            scene.confirmed();
            var plan = scene.path() + "/room-plan";
            var june = "\"from\": \"2030-06-01\", \"until\": \"2030-07-01\"";
            var token = scene.alice.post(plan, "{" + june + "}").body().get("plan_token");
            return scene.alice.post(
                plan + "/commit", "{" + june + ", \"plan_token\": " + token + "}");
          },
          "changeBooking",
          scene ->
              scene.alice.patch(
                  "/api/v1/bookings/" + scene.things.get("bookings"),
                  "{\"guest_name\": \"Jane Doe\"}"),
          "moveRoom",
          scene ->
              scene.alice.post(
                  "/api/v1/bookings/" + scene.things.get("bookings") + "/move",
                  "{\"room_id\": \"%s\"}".formatted(scene.hotel().rooms().getLast())));

  @TestFactory
  Stream<DynamicTest> is_found_by_its_request() {
    return ValidRequest.all(Map.of())
        .filter(request -> !request.method().equals("GET"))
        .filter(request -> !EXCEPTIONS.containsKey(request.name()))
        .map(request -> dynamicTest(request.toString(), () -> assertRecorded(request)));
  }

  private static void assertRecorded(ValidRequest request) {
    try (var service = Service.start()) {
      var scene = new Scene(service);
      BEFORE.getOrDefault(request.name(), before -> {}).accept(scene);

      var reply = INSTEAD.getOrDefault(request.name(), it -> it.sent(request)).apply(scene);

      assertThat(reply.status()).as(reply.response().body()).isLessThan(300);
      assertThat(requests(service)).contains(reply.header("X-Request-Id").orElseThrow());
    }
  }

  @TestFactory
  Stream<DynamicTest> exceptions_are_operations_that_leave_nothing() {
    return ValidRequest.all(Map.of())
        .filter(request -> EXCEPTIONS.containsKey(request.name()))
        .map(request ->
            dynamicTest(
                request.toString(),
                () -> {
                  try (var service = Service.start()) {
                    var reply = new Scene(service).sent(request);

                    assertThat(requests(service))
                        .doesNotContain(reply.header("X-Request-Id").orElseThrow());
                  }
                }));
  }

  private static List<String> requests(Service service) {
    var ofThings =
        ((InMemoryAuditTrail) service.ports().auditTrail()).all().stream().map(it -> it.author());
    var ofBookings =
        ((InMemoryBookings) service.ports().bookingHistory())
            .allEntries().stream().map(it -> it.event().author());
    return Stream.concat(ofThings, ofBookings)
        .map(EveryChangeIsRecordedHttpTest::request)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> request(Author author) {
    return author instanceof Author.User(var user, var origin)
        ? origin.requestId()
        : Optional.empty();
  }
}
