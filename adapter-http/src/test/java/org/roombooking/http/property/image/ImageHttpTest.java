package org.roombooking.http.property.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.Form;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImageHttpTest {

  private static final byte[] JPEG = bytes("jpeg 1600 1200");
  private static final byte[] PNG = bytes("png 300 200");
  private static final int LARGEST = 2 * 1024 * 1024;

  private final Service service = Service.start();
  private final Client owner = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(owner);
  private final String type = hotel.roomType("Deluxe");
  private final String album = "/api/v1/hotels/%s/images".formatted(hotel.id());

  @AfterEach
  void stop() {
    service.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Reply sendForm(String type, byte[] form) {
    var request = owner.request(album, "Content-Type", type).POST(BodyPublishers.ofByteArray(form));
    return owner.send("POST", album, request);
  }

  private void assertNothingIsStored() {
    assertThat(owner.get(album).items()).isEmpty();
    assertThat(service.imageFiles().names()).isEmpty();
  }

  @Test
  void an_image_of_a_hotel_is_told_with_the_path_of_its_file() {
    var image = owner.postFile(album, JPEG).assertStatus(201);

    var id = image.text("image_id");
    var path = "/pms-images/%s/%s.jpg".formatted(hotel.id(), id);
    var json =
        """
        {"hotel_id": "%s", "image_id": "%s", "path": "%s", "media_type": "image/jpeg",
         "width": 1600, "height": 1200, "bytes": 20, "created_at": "2030-06-01T05:00:00Z"}
        """
            .formatted(hotel.id(), id, path);
    image.assertAnswer(201, json);
    assertThat(image.header("Location")).contains(path);
    assertThat(owner.get(album).assertAnswer(200, "[" + json + "]").header("X-Total-Count"))
        .contains("1");
    assertThat(service.anybody().get(path).assertStatus(200).response().body())
        .isEqualTo("drawn JPEG 1600 1200");
  }

  @Test
  void an_image_of_a_room_type_names_it() {
    var images = "/api/v1/hotels/%s/room-types/%s/images".formatted(hotel.id(), type);

    var image = owner.postFile(images, PNG).assertStatus(201);

    assertThat(image.text("room_type_id")).isEqualTo(type);
    assertThat(image.text("path")).endsWith(".png");
    assertThat(service.anybody().get(images).items()).containsExactly(image.body());
  }

  @Test
  void each_album_has_its_own_images() {
    var facilities = "/api/v1/hotels/%s/facility-images".formatted(hotel.id());
    var image = owner.postFile(facilities, PNG).assertStatus(201);

    assertThat(owner.get(album).items()).isEmpty();
    assertThat(owner.get(facilities).items()).containsExactly(image.body());
    owner.delete(album + "/" + image.text("image_id")).assertProblem(404, "IMAGE_NOT_FOUND");
    owner.delete(facilities + "/" + image.text("image_id")).assertStatus(204);
    assertThat(owner.get(facilities).items()).isEmpty();
  }

  @Test
  void an_image_that_was_deleted_is_gone_with_all_its_files() {
    var image = owner.postFile(album, JPEG).assertStatus(201);
    owner.get(image.text("path") + "?width=320").assertStatus(200);

    owner.delete(album + "/" + image.text("image_id")).assertStatus(204);

    owner.get(image.text("path")).assertProblem(404, "IMAGE_NOT_FOUND");
    assertNothingIsStored();
    owner.delete(album + "/" + image.text("image_id")).assertProblem(404, "IMAGE_NOT_FOUND");
  }

  @Test
  void an_image_needs_a_hotel_and_a_room_type_that_are_there() {
    var noHotel = "/api/v1/hotels/%s/images".formatted(HotelOf.NOBODYS_ID);
    var noType = "/api/v1/hotels/%s/room-types/%s/images".formatted(hotel.id(), HotelOf.NOBODYS_ID);

    owner.get(noHotel).assertProblem(404, "HOTEL_NOT_FOUND");
    owner.postFile(noHotel, JPEG).assertProblem(404, "HOTEL_NOT_FOUND");
    owner.get(noType).assertProblem(404, "ROOM_TYPE_NOT_FOUND");
    owner.postFile(noType, JPEG).assertProblem(404, "ROOM_TYPE_NOT_FOUND");
    owner.delete(noType + "/" + type).assertProblem(404, "ROOM_TYPE_NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource({
    "rubbish, 422, NOT_AN_IMAGE",
    "damaged, 422, IMAGE_DAMAGED",
    "demanding, 422, IMAGE_TOO_DEMANDING",
    "busy, 503, UNAVAILABLE"
  })
  void what_cannot_be_drawn_is_not_stored(String file, int status, String code) {
    var reply = owner.postFile(album, bytes(file));

    reply.assertProblem(status, code);
    assertThat(reply.header("Retry-After").isPresent()).isEqualTo(status == 503);
    assertNothingIsStored();
  }

  @Test
  void without_room_for_files_no_image_is_added() {
    service.imageFiles().fill();

    owner.postFile(album, JPEG).assertProblem(507, "INSUFFICIENT_STORAGE");

    assertNothingIsStored();
  }

  @Test
  void an_album_takes_100_images() {
    for (int i = 0; i < 100; i++) {
      owner.postFile(album, PNG).assertStatus(201);
    }

    owner.postFile(album, PNG).assertProblem(409, "ALBUM_FULL");

    assertThat(service.imageFiles().names()).hasSize(100);
  }

  static Stream<Map.Entry<Integer, byte[]>> wrongForms() {
    var file = Form.part("file", "image/png", PNG);
    return Stream.of(
        Map.entry(400, new byte[0]),
        Map.entry(400, bytes("file=png 1 1")),
        Map.entry(400, file),
        Map.entry(400, Form.ofParts(file, file)),
        Map.entry(400, Form.ofParts(file, Form.part("note", "text/plain", bytes("hello")))),
        Map.entry(422, Form.ofParts()),
        Map.entry(422, Form.ofParts(Form.part("image", "image/png", PNG))),
        Map.entry(415, Form.ofParts(Form.part("file", "image/gif", PNG))),
        Map.entry(415, Form.ofParts(Form.part("file", "text/html", PNG))),
        Map.entry(400, Form.ofParts(Form.part("file", "x".repeat(5_000), PNG))));
  }

  @ParameterizedTest
  @MethodSource("wrongForms")
  void a_form_has_one_part_the_file(Map.Entry<Integer, byte[]> wrong) {
    sendForm(Form.TYPE, wrong.getValue()).assertStatus(wrong.getKey());

    assertNothingIsStored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/json", "multipart/mixed; boundary=line"})
  void a_file_is_sent_in_a_form(String type) {
    sendForm(type, Form.of("image/png", PNG)).assertProblem(415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void a_form_says_where_its_parts_end() {
    sendForm("multipart/form-data", Form.of("image/png", PNG))
        .assertProblem(400, "MALFORMED_REQUEST");
  }

  @Test
  void a_file_of_2_MB_is_taken_and_one_of_a_byte_more_is_not() {
    var largest = Arrays.copyOf(bytes("png 300 200 "), LARGEST);
    Arrays.fill(largest, 12, LARGEST, (byte) ' ');

    owner.postFile(album, largest).assertStatus(201);
    owner.postFile(album, Arrays.copyOf(largest, LARGEST + 1)).assertProblem(413, "BODY_TOO_LARGE");
    owner
        .postFile(album, Arrays.copyOf(largest, LARGEST + 100_000))
        .assertProblem(413, "BODY_TOO_LARGE");
  }

  @Test
  void an_upload_that_is_repeated_is_done_once() {
    var first = owner.postFile(album, JPEG, "Idempotency-Key", "k1").assertStatus(201);
    var again = owner.postFile(album, JPEG, "Idempotency-Key", "k1").assertStatus(201);

    assertThat(again.response().body()).isEqualTo(first.response().body());
    assertThat(again.header("Idempotent-Replayed")).contains("true");
    assertThat(service.imageFiles().names()).hasSize(1);
    owner
        .postFile(album, PNG, "Idempotency-Key", "k1")
        .assertProblem(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void after_not_now_an_upload_is_tried_again() {
    owner.postFile(album, bytes("busy"), "Idempotency-Key", "k1").assertStatus(503);

    owner.postFile(album, JPEG, "Idempotency-Key", "k1").assertStatus(201);
  }

  @Test
  void a_file_is_kept_by_caches_for_good_and_known_by_its_tag() {
    var path = owner.postFile(album, JPEG).text("path");

    var file = service.anybody().get(path);

    assertThat(file.header("Content-Type")).contains("image/jpeg");
    assertThat(file.header("Cache-Control")).contains("public, max-age=31536000, immutable");
    assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(file.header("Accept-Ranges")).contains("bytes");
    var known = owner.get(path, "If-None-Match", file.header("ETag").orElseThrow());
    assertThat(known.assertStatus(304).response().body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"320, 320", "960, 960"})
  void a_narrower_one_is_drawn_when_it_is_first_asked_for(int width, String drawn) {
    var path = owner.postFile(album, JPEG).text("path");

    for (int i = 0; i < 2; i++) {
      assertThat(owner.get(path + "?width=" + width).assertStatus(200).response().body())
          .isEqualTo("drawn JPEG 1600 1200 shrunk to " + drawn);
      assertThat(service.imageFiles().names()).hasSize(2);
    }
  }

  @Test
  void an_image_that_is_narrow_already_is_shown_as_it_is() {
    var path = owner.postFile(album, PNG).text("path");

    assertThat(owner.get(path + "?width=320").response().body()).isEqualTo("drawn PNG 300 200");
    assertThat(service.imageFiles().names()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "321", "x", "", "-1"})
  void there_are_two_widths_and_no_other(String width) {
    var path = owner.postFile(album, JPEG).text("path");

    owner.get(path + "?width=" + width).assertProblem(422, "INVALID_REQUEST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes=0-4|drawn|bytes 0-4/20",
        "bytes=6-|JPEG 1600 1200|bytes 6-19/20",
        "bytes=-4|1200|bytes 16-19/20",
        "bytes=16-99|1200|bytes 16-19/20",
        "bytes=-99|drawn JPEG 1600 1200|bytes 0-19/20"
      })
  void a_part_of_a_file_is_given_to_whoever_asks_for_it(String range, String part, String told) {
    var path = owner.postFile(album, JPEG).text("path");

    var reply = owner.get(path, "Range", range).assertStatus(206);

    assertThat(reply.response().body()).isEqualTo(part);
    assertThat(reply.header("Content-Range")).contains(told);
    assertThat(reply.header("ETag")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,3-4", "bytes=4-1", "lines=0-1", "bytes=", "bytes=-", "x"})
  void what_is_no_single_range_gets_the_whole_file(String range) {
    var path = owner.postFile(album, JPEG).text("path");

    assertThat(owner.get(path, "Range", range).assertStatus(200).response().body()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=20-", "bytes=20-30", "bytes=-0", "bytes=999999999999999-"})
  void what_is_past_the_end_cannot_be_given(String range) {
    var path = owner.postFile(album, JPEG).text("path");

    var reply = owner.get(path, "Range", range);

    reply.assertProblem(416, "RANGE_NOT_SATISFIABLE");
    assertThat(reply.header("Content-Range")).contains("bytes */20");
  }

  @Test
  void a_part_is_given_only_of_the_file_that_the_client_has_the_rest_of() {
    var path = owner.postFile(album, JPEG).text("path");
    var tag = owner.get(path).header("ETag").orElseThrow();

    owner.get(path, "Range", "bytes=0-1", "If-Range", tag).assertStatus(206);
    owner.get(path, "Range", "bytes=0-1", "If-Range", "\"other\"").assertStatus(200);
    owner.get(path, "Range", "bytes=0-1", "If-Range", "W/" + tag).assertStatus(200);
  }

  @Test
  void a_list_is_given_whole_whatever_part_is_asked_for() {
    owner.get(album, "Range", "bytes=0-0").assertStatus(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pms-images/{hotel}/x.jpg",
        "/pms-images/x/{image}.jpg",
        "/pms-images/{hotel}/{image}.png",
        "/pms-images/{hotel}/{image}",
        "/pms-images/{hotel}/{image}.jpg.php",
        "/pms-images/{hotel}/{image}-320.jpg",
        "/pms-images/{image}/{hotel}.jpg",
        "/pms-images/{hotel}/unfinished"
      })
  void no_other_file_is_shown(String path) {
    var image = owner.postFile(album, JPEG).text("image_id");
    var target = path.replace("{hotel}", hotel.id()).replace("{image}", image);

    owner.get(target).assertProblem(404, "IMAGE_NOT_FOUND");
  }
}
