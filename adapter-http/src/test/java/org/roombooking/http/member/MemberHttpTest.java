package org.roombooking.http.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MemberHttpTest {

  private static final String PATH = "/api/v1/members";

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final String system = system("Hotel PMS");

  @AfterEach
  void stop() {
    service.close();
  }

  private String system(String name) {
    return alice
        .post("/api/v1/external-systems", "{\"name\": \"%s\"}".formatted(name))
        .assertStatus(201)
        .id();
  }

  private static Reply create(Client client, String more) {
    return client.post(PATH, "{\"first_name\": \"John\"%s}".formatted(more));
  }

  private static Reply createOf(Client client, String system, String externalId) {
    return create(
        client,
        ", \"external_system_id\": \"%s\", \"external_id\": \"%s\"".formatted(system, externalId));
  }

  private static String id(JsonNode member) {
    return member.path("id").asString();
  }

  @Test
  void is_shown_with_all_that_was_told_and_the_number_to_dial_from_anywhere() {
    var reply =
        alice.post(
            PATH,
            """
            {
              "email": "john@example.com",
              "external_id": "ext-001",
              "external_system_id": "%s",
              "first_name": "John",
              "last_name": "Doe",
              "phone_intl_code": "66",
              "phone_number": "0812345678"
            }
            """
                .formatted(system));

    var shown =
        """
        {
          "id": "%s",
          "user_id": "%s",
          "first_name": "John",
          "last_name": "Doe",
          "email": "john@example.com",
          "phone_intl_code": "66",
          "phone_number": "0812345678",
          "phone": "+66812345678",
          "external_system_id": "%s",
          "external_id": "ext-001",
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(reply.id(), reply.text("user_id"), system);
    reply.assertAnswer(201, shown);
    assertThat(reply.header("Location")).contains(PATH + "/" + reply.id());
    var one = alice.get(PATH + "/" + reply.id()).assertAnswer(200, shown);
    assertThat(one.header("ETag")).isEqualTo(reply.header("ETag")).contains("\"1\"");
    alice.get(PATH).assertAnswer(200, "[" + shown + "]");
  }

  @Test
  void needs_no_more_than_a_first_name() {
    var reply = create(alice, "");

    reply.assertAnswer(
        201,
        """
        {
          "id": "%s",
          "user_id": "%s",
          "first_name": "John",
          "last_name": null,
          "email": null,
          "phone_intl_code": null,
          "phone_number": null,
          "phone": null,
          "external_system_id": null,
          "external_id": null,
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(reply.id(), reply.text("user_id")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "email": "john@"                                       | email           | BAD_FORMAT | must be an e-mail address
          "phone_intl_code": "+66", "phone_number": "0812345678" | phone_intl_code | BAD_FORMAT | must be the calling code of a country, such as 66
          "phone_intl_code": "66", "phone_number": "081 CALL ME" | phone_number    | BAD_FORMAT | must be digits, between which may be spaces, hyphens, dots and round brackets
          "phone_intl_code": "66", "phone_number": "+66812345678"| phone_number    | BAD_FORMAT | must be digits, between which may be spaces, hyphens, dots and round brackets
          "phone_intl_code": "66", "phone_number": "12"          | phone_number    | INVALID    | must be a telephone number under +66
          "phone_intl_code": "999", "phone_number": "0812345678" | phone_number    | INVALID    | must be a telephone number under +999
          "phone_number": "0812345678"                           | phone_intl_code | REQUIRED   | must be given with phone_number
          "phone_intl_code": "66"                                | phone_number    | REQUIRED   | must be given with phone_intl_code
          "external_id": "ext-001"                               | external_system_id | REQUIRED | must be given with external_id
          "external_system_id": "01900000-0000-7000-8000-000000000000" | external_id | REQUIRED | must be given with external_system_id
          """)
  void is_refused_with_a_field_that_does_not_fit(
      String more, String field, String code, String message) {
    create(alice, ", " + more)
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [{"field": "%s", "code": "%s", "message": "%s"}]
            }
            """
                .formatted(field, code, message));
    alice.get(PATH).assertAnswer(200, "[]");
  }

  @Test
  void may_name_an_external_system_of_the_caller_alone() {
    for (var unknown : new String[] {system, HotelOf.NOBODYS_ID}) {
      createOf(bob, unknown, "ext-001")
          .assertProblem(
              422,
              "UNKNOWN_EXTERNAL_SYSTEM",
              """
              {
                "detail": "You have no external system %s.",
                "errors": [{
                  "field": "external_system_id",
                  "code": "UNKNOWN_VALUE",
                  "message": "must be one of your external systems"
                }]
              }
              """
                  .formatted(unknown));
    }
  }

  @Test
  void is_not_made_in_the_name_of_a_suspended_system_but_stays_if_it_was() {
    var before = createOf(alice, system, "ext-001").assertStatus(201);
    alice.post("/api/v1/external-systems/" + system + "/suspend").assertStatus(200);

    createOf(alice, system, "ext-002")
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
    assertThat(alice.get(PATH).items()).extracting(MemberHttpTest::id).containsExactly(before.id());

    alice.post("/api/v1/external-systems/" + system + "/activate").assertStatus(200);
    createOf(alice, system, "ext-002").assertStatus(201);
  }

  @Test
  void has_an_external_id_that_no_other_of_the_system_has() {
    createOf(alice, system, "ext-001").assertStatus(201);

    createOf(alice, system, "ext-001")
        .assertProblem(
            409,
            "EXTERNAL_ID_TAKEN",
            """
            {"detail": "The external system has a member \\"ext-001\\"."}
            """);
    createOf(alice, system("Loyalty"), "ext-001").assertStatus(201);
  }

  @Test
  void is_listed_by_external_system_or_with_all_others() {
    var other = system("Loyalty");
    var first = createOf(alice, system, "1").id();
    var second = createOf(alice, other, "1").id();
    var third = create(alice, "").id();

    assertThat(alice.get(PATH).items())
        .extracting(MemberHttpTest::id)
        .containsExactly(first, second, third);
    var filtered = alice.get(PATH + "?external_system_id=" + other);
    assertThat(filtered.items()).extracting(MemberHttpTest::id).containsExactly(second);
    assertThat(filtered.header("X-Total-Count")).contains("1");
    var page = alice.get(PATH + "?limit=2&page=2");
    assertThat(page.items()).extracting(MemberHttpTest::id).containsExactly(third);
    bob.get(PATH + "?external_system_id=" + other).assertAnswer(200, "[]");
  }

  @Test
  void of_another_user_is_as_if_it_were_not_there() {
    var member = create(alice, "").id();

    bob.get(PATH + "/" + member)
        .assertProblem(
            404,
            "MEMBER_NOT_FOUND",
            """
            {"detail": "There is no member %s."}
            """
                .formatted(member));
    bob.get(PATH).assertAnswer(200, "[]");
  }
}
