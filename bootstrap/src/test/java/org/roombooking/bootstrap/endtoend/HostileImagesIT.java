package org.roombooking.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.storage.drawing.HostileImage;
import org.roombooking.storage.drawing.Jpegs;
import org.roombooking.storage.drawing.Paintings;

/** Whatever is sent for an image, what is shown afterwards is an image and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileImagesIT {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  private final ApiClient owner =
      ApiClient.of(SERVICE.uri()).signedInAs("owner-" + UUID.randomUUID());
  private final String hotel = SmallHotel.withRooms(1, owner).id();
  private final String album = "/api/v1/hotels/%s/images".formatted(hotel);

  @Test
  void a_hostile_image_is_refused_or_stored_clean() {
    var kept = new ArrayList<String>();
    for (var image : HostileImage.all()) {
      var reply = owner.postFile(album, image.bytes());

      assertThat(reply.verdict())
          .as(image.toString())
          .isIn("201", "422 NOT_AN_IMAGE", "422 IMAGE_DAMAGED", "422 IMAGE_TOO_DEMANDING");
      if (reply.status() == 201) {
        kept.add(reply.text("path"));
      }
    }

    assertThat(kept).hasSizeBetween(30, 50).allSatisfy(this::assertClean);
    assertThat(SERVICE.violations()).isEmpty();
  }

  private void assertClean(String path) {
    var file = owner.getBytes(path);

    assertThat(new String(file, StandardCharsets.ISO_8859_1))
        .doesNotContain(HostileImage.SMUGGLED, "<?php", "<script", "Exif")
        .startsWith(path.endsWith(".jpg") ? "\u00ff\u00d8\u00ff" : "\u0089PNG");
  }

  @Test
  void an_image_is_shown_in_each_width_and_gone_when_it_is_deleted() {
    var image = owner.postFile(album, Jpegs.of(Paintings.quarters(1_200, 900)));

    var path = image.text("path");
    assertThat(owner.getBytes(path + "?width=320").length)
        .isPositive()
        .isLessThan(owner.getBytes(path + "?width=960").length);
    assertThat(owner.delete(album + "/" + image.text("image_id")).status()).isEqualTo(204);
    assertThat(owner.get(path).verdict()).isEqualTo("404 IMAGE_NOT_FOUND");
    assertThat(owner.get(path + "?width=320").verdict()).isEqualTo("404 IMAGE_NOT_FOUND");
  }

  @Test
  void an_upload_that_is_repeated_is_one_image() {
    var repeating = owner.with("Idempotency-Key", "the-same-image");
    var file = Jpegs.of(Paintings.quarters(64, 48));

    var first = repeating.postFile(album, file);
    var again = repeating.postFile(album, file);

    assertThat(first.verdict()).isEqualTo("201");
    assertThat(again.body()).isEqualTo(first.body());
  }
}
