package org.roombooking.http.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.audit.InMemoryAuditTrail;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.roomType("Deluxe");

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply audit(String query) {
    return alice.get("/api/v1/hotels/%s/audit%s".formatted(hotel.id(), query));
  }

  @Test
  void an_owner_reads_who_changed_what_by_which_client_and_request() {
    alice.sendJson(
        "PATCH",
        "/api/v1/hotels/" + hotel.id(),
        "{\"name\": \"Their Resort\"}",
        "User-Agent",
        "A browser",
        "X-Request-Id",
        "request-7");

    var entry = audit("").items().getFirst();

    assertThat(entry.path("at").asString()).isEqualTo("2030-06-01T05:00:00Z");
    assertThat(entry.at("/actor/kind").asString()).isEqualTo("user");
    assertThat(entry.path("client").asString()).isEqualTo("A browser");
    assertThat(entry.path("request_id").asString()).isEqualTo("request-7");
    assertThat(entry.path("entity"))
        .isEqualTo(Reply.json("{\"kind\": \"hotel\", \"id\": \"%s\"}".formatted(hotel.id())));
    assertThat(entry.path("action").asString()).isEqualTo("changed");
    assertThat(entry.path("changes"))
        .isEqualTo(
            Reply.json(
                """
                [{"field": "name", "before": "My Resort", "after": "Their Resort"}]
                """));
  }

  @Test
  void what_comes_to_be_and_goes_is_told_with_all_its_fields() {
    var tub = hotel.amenity(deluxe, "Tub");
    alice.delete("/api/v1/hotels/%s/amenities/%s".formatted(hotel.id(), tub)).assertStatus(204);

    var entries = audit("?entity=amenity&entity_id=" + tub).items();

    assertThat(entries)
        .extracting(entry -> entry.path("action").asString())
        .containsExactly("removed", "created");
    assertThat(entries.getFirst().at("/changes/1"))
        .isEqualTo(Reply.json("{\"field\": \"name\", \"before\": \"Tub\", \"after\": null}"));
  }

  @Test
  void prices_are_told_night_by_night_with_what_they_were() {
    hotel.price(deluxe, "Base Price", "2030-06-10", "2030-06-11", "1500");
    hotel.price(deluxe, "Base Price", "2030-06-11", "2030-06-12", "1600");

    var entry = audit("?entity=prices").items().getFirst();

    assertThat(entry.path("changes"))
        .isEqualTo(
            Reply.json(
                """
                [
                  {"field": "Base Price 2030-06-11", "before": "1500.00 THB",
                   "after": "1600.00 THB"},
                  {"field": "Base Price 2030-06-12", "before": null, "after": "1600.00 THB"}
                ]
                """));
  }

  @Test
  void what_is_asked_for_twice_is_told_once() {
    var path = "/api/v1/hotels/%s/room-types/%s/suspend".formatted(hotel.id(), deluxe);
    alice.post(path).assertStatus(200);
    alice.post(path).assertStatus(200);

    assertThat(audit("?entity=room_type").items()).hasSize(2);
  }

  @Test
  void a_list_goes_on_from_its_last_entry() {
    var all = audit("").items();
    assertThat(all).hasSize(2);

    var first = audit("?limit=1");
    assertThat(first.items()).containsExactly(all.getFirst());
    var id = all.getFirst().path("id").asString();
    assertThat(first.header("Link"))
        .contains(
            "</api/v1/hotels/%s/audit?limit=1&before=%s>; rel=\"next\"".formatted(hotel.id(), id));

    assertThat(audit("?limit=2&before=" + id).items()).containsExactly(all.getLast());
    assertThat(audit("?limit=3").header("Link")).isEmpty();
  }

  @Test
  void nobody_else_reads_it() {
    service
        .user("bob")
        .get("/api/v1/hotels/%s/audit".formatted(hotel.id()))
        .assertProblem(404, "HOTEL_NOT_FOUND");
  }

  @Test
  void a_user_reads_the_changes_of_their_own_account() {
    alice.post("/api/v1/external-systems", "{\"name\": \"PMS\"}").assertStatus(201);

    var entries = alice.get("/api/v1/audit").items();

    assertThat(entries)
        .extracting(entry -> entry.at("/entity/kind").asString())
        .containsExactly("external_system", "user");
    assertThat(service.user("bob").get("/api/v1/audit").items()).hasSize(1);
  }

  @Test
  void a_password_is_told_to_nobody() {
    var changed =
        alice.post(
            "/api/v1/auth/password",
            """
            {"current_password": "correct horse", "new_password": "staple of the stable"}
            """);
    var again = service.withToken(changed.assertStatus(200).text("token"));

    assertThat(again.get("/api/v1/audit").items().getFirst().path("changes"))
        .isEqualTo(
            Reply.json("[{\"field\": \"password\", \"before\": \"***\", \"after\": \"***\"}]"));
    assertThat(((InMemoryAuditTrail) service.ports().auditTrail()).all().toString())
        .doesNotContain("correct horse", "staple");
  }
}
