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
  void while_files_cannot_be_reached_images_are_not_available_and_none_is_added() {
    var path = owner.postFile(album, JPEG).assertStatus(201).text("path");
    service.imageFiles().goAway();

    var upload = owner.postFile(album, JPEG);
    var shown = service.anybody().get(path);

    upload.assertProblem(503, "UNAVAILABLE");
    shown.assertProblem(503, "UNAVAILABLE");
    assertThat(upload.header("Retry-After")).contains("5");
    assertThat(shown.header("Retry-After")).contains("5");
    assertThat(owner.get(album).items()).hasSize(1);
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
  void an_upload_is_the_same_in_another_form() {
    var first = owner.postFile(album, JPEG, "Idempotency-Key", "k1").assertStatus(201);
    var otherForm =
        new String(Form.of("image/png", JPEG), StandardCharsets.UTF_8).replace("line", "border");
    var request =
        owner
            .request(album, "Idempotency-Key", "k1")
            .header("Content-Type", Form.TYPE.replace("line", "border"))
            .POST(BodyPublishers.ofString(otherForm));

    var again = owner.send("POST", album, request);

    assertThat(again.response().body()).isEqualTo(first.response().body());
    assertThat(service.imageFiles().names()).hasSize(1);
  }

  @Test
  void after_not_now_an_upload_is_tried_again() {
    owner.postFile(album, bytes("busy"), "Idempotency-Key", "k1").assertStatus(503);

    owner.postFile(album, JPEG, "Idempotency-Key", "k1").assertStatus(201);
  }
}
