package org.roombooking.http.property.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Service;

/** The files of images, as caches and browsers ask for them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowImageHttpTest {

  private static final byte[] JPEG = "jpeg 1600 1200".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PNG = "png 300 200".getBytes(StandardCharsets.UTF_8);

  private final Service service = Service.start();
  private final Client owner = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(owner);
  private final String album = "/api/v1/hotels/%s/images".formatted(hotel.id());

  @AfterEach
  void stop() {
    service.close();
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
