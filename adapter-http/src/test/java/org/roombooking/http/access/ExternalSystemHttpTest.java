package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExternalSystemHttpTest {

  private static final String PATH = "/api/v1/external-systems";

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");

  @AfterEach
  void stop() {
    service.close();
  }

  private static Reply create(Client client, String name) {
    return client.post(PATH, "{\"name\": \"%s\"}".formatted(name));
  }

  @Test
  void is_shown_to_its_user_as_it_was_created() {
    var reply = create(alice, "Hotel PMS");

    var shown =
        """
        {
          "id": "%s",
          "user_id": "%s",
          "name": "Hotel PMS",
          "is_active": true,
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(reply.id(), reply.text("user_id"));
    reply.assertAnswer(201, shown);
    alice.get(PATH).assertAnswer(200, "[" + shown + "]");
    bob.get(PATH).assertAnswer(200, "[]");
  }

  @Test
  void needs_a_name_that_no_other_of_the_user_has() {
    create(alice, "Hotel PMS").assertStatus(201);

    create(alice, "Hotel PMS")
        .assertProblem(
            409,
            "EXTERNAL_SYSTEM_NAME_TAKEN",
            """
            {"detail": "You have an external system \\"Hotel PMS\\"."}
            """);
    create(bob, "Hotel PMS").assertStatus(201);
  }

  @Test
  void is_suspended_and_activated_however_often_it_is_asked_for() {
    var target = PATH + "/" + create(alice, "Hotel PMS").id();

    for (var step : new String[] {"suspend", "suspend", "activate", "activate"}) {
      var reply = alice.post(target + "/" + step).assertStatus(200);
      assertThat(reply.body().path("is_active").asBoolean()).isEqualTo(step.equals("activate"));
      assertThat(alice.get(PATH).items())
          .extracting(JsonNode::toString)
          .containsExactly(reply.body().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"suspend", "activate"})
  void of_another_user_is_as_if_it_were_not_there(String step) {
    var system = create(alice, "Hotel PMS").id();

    bob.post(PATH + "/" + system + "/" + step)
        .assertProblem(
            404,
            "EXTERNAL_SYSTEM_NOT_FOUND",
            """
            {"detail": "There is no external system %s."}
            """
                .formatted(system));
    alice
        .post(PATH + "/" + HotelOf.NOBODYS_ID + "/" + step)
        .assertProblem(404, "EXTERNAL_SYSTEM_NOT_FOUND");
  }

  @Test
  void is_listed_in_pages_the_oldest_first() {
    var ids = Stream.of("C", "A", "B").map(name -> create(alice, name).id()).toList();

    var page = alice.get(PATH + "?page=2&limit=2");

    assertThat(page.items())
        .extracting(item -> item.path("id").asString())
        .containsExactly(ids.get(2));
    assertThat(page.header("X-Total-Count")).contains("3");
    assertThat(page.header("Link"))
        .hasValueSatisfying(links -> assertThat(links).contains("rel=\"prev\""));
  }
}
