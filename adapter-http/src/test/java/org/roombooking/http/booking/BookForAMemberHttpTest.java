package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookForAMemberHttpTest {

  private static final String BOOKINGS = "/api/v1/bookings";

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Deluxe", 2);
  private final String system =
      bob.post("/api/v1/external-systems", "{\"name\": \"PMS\"}").assertStatus(201).id();
  private final String member =
      bob.post(
              "/api/v1/members",
              """
              {"first_name": "J", "external_system_id": "%s", "external_id": "1"}
              """
                  .formatted(system))
          .assertStatus(201)
          .id();

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply ask(Client who, String path) {
    return hotel.ask(
        who, path, type, "\"guest_name\": \"J\", \"member_id\": \"%s\"".formatted(member));
  }

  @Test
  void a_booking_says_in_whose_name_it_is_wherever_it_is_shown() {
    var booking = ask(bob, BOOKINGS).assertStatus(201);

    assertThat(booking.text("member_id")).isEqualTo(member);
    assertThat(bob.get(BOOKINGS + "/" + booking.id()).text("member_id")).isEqualTo(member);
    for (var list : new String[] {BOOKINGS, "/api/v1/hotels/" + hotel.id() + "/bookings"}) {
      assertThat(alice.get(list).items())
          .extracting(item -> item.path("member_id").asString())
          .containsExactly(member);
    }
    var confirm = "/api/v1/hotels/%s/bookings/%s/confirm".formatted(hotel.id(), booking.id());
    assertThat(alice.post(confirm).assertStatus(200).text("member_id")).isEqualTo(member);
  }

  @ParameterizedTest
  @ValueSource(strings = {BOOKINGS, BOOKINGS + "/quote"})
  void a_member_of_another_user_is_no_member(String path) {
    ask(alice, path).assertProblem(422, "UNKNOWN_MEMBER");
  }

  @ParameterizedTest
  @ValueSource(strings = {BOOKINGS, BOOKINGS + "/quote"})
  void nothing_is_booked_in_the_name_of_a_suspended_system(String path) {
    bob.post("/api/v1/external-systems/" + system + "/suspend").assertStatus(200);

    ask(bob, path)
        .assertProblem(
            409,
            "EXTERNAL_SYSTEM_SUSPENDED",
            """
            {
              "detail":
                "Nothing can be done in the name of the external system %s at present."
            }
            """
                .formatted(system));
    alice.get(BOOKINGS).assertAnswer(200, "[]");
  }
}
