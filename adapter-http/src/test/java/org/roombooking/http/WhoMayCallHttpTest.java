package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.roombooking.http.route.Access;

/** Who may call each operation, as its description says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayCallHttpTest {

  private static final byte[] FILE = "png 640 480".getBytes(StandardCharsets.US_ASCII);

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Standard", 1);
  private final Map<String, String> things =
      Map.of(
          "hotels", hotel.id(),
          "room-types", type,
          "rooms", hotel.rooms().getFirst(),
          "room-pricing", hotel.prices(type).getFirst(),
          "bookings", hotel.book(type, "2030-06-10", "2030-06-12").id(),
          "amenities", hotel.amenity(type, "Balcony"),
          "facilities", hotel.facility("Pool"));

  @AfterEach
  void stop() {
    service.close();
  }

  private Stream<ValidRequest> operations(Access access) {
    return ValidRequest.all(things).filter(request -> request.access() == access);
  }

  private static Reply call(Client client, ValidRequest request) {
    return request.takesFile()
        ? client.postFile(request.target(), FILE)
        : callWithFields(client, request);
  }

  private static Reply callWithFields(Client client, ValidRequest request) {
    return request.body().isMissingNode()
        ? client.sendJson(request.method(), request.target(), "")
        : client.sendJson(request.method(), request.target(), request.body().toString());
  }

  @TestFactory
  Stream<DynamicTest> nobody_calls_without_credentials_what_is_not_public() {
    return Stream.of(Access.USER, Access.OWNER)
        .flatMap(this::operations)
        .map(request ->
            dynamicTest(
                request.toString(),
                () -> {
                  var reply = call(service.anybody(), request);

                  reply.assertProblem(401, "UNAUTHENTICATED");
                  assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
                  call(service.withToken("forged"), request).assertProblem(401, "UNAUTHENTICATED");
                }));
  }

  @TestFactory
  Stream<DynamicTest> anybody_calls_what_is_public_whatever_credentials_are_sent() {
    return operations(Access.PUBLIC)
        .map(request ->
            dynamicTest(
                request.toString(),
                () ->
                    assertThat(
                            Stream.of(service.anybody(), service.withToken("forged"))
                                .map(client -> call(client, request))
                                .map(reply -> reply.body().path("code").asString("")))
                        .doesNotContain("UNAUTHENTICATED")));
  }

  @TestFactory
  Stream<DynamicTest> what_is_the_owners_is_as_if_it_were_not_there_for_everybody_else() {
    return operations(Access.OWNER)
        .map(request ->
            dynamicTest(
                request.toString(), () -> assertThat(call(bob, request).status()).isEqualTo(404)));
  }

  @TestFactory
  Stream<DynamicTest> what_is_the_owners_is_there_for_the_owner() {
    return operations(Access.OWNER)
        .map(request ->
            dynamicTest(
                request.toString(),
                () ->
                    assertThat(call(alice, thatIsThere(request)).status())
                        .isIn(200, 201, 204, 409)));
  }

  /** The same request, about an image that has just been added if it is about an image. */
  private ValidRequest thatIsThere(ValidRequest request) {
    var album = request.target().replace("/" + HotelOf.NOBODYS_ID, "");
    return request.path().endsWith("/{image_id}")
        ? request.at(album + "/" + alice.postFile(album, FILE).assertStatus(201).text("image_id"))
        : request;
  }
}
