package org.roombooking.domain.property.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.HotelId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImageTest {

  @Test
  void an_image_has_two_sides_of_a_pixel_or_more() {
    assertThat(anImage(1, 1, 1).width()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> anImage(0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> anImage(1, 0, 1));
  }

  @Test
  void no_side_is_longer_than_2560_pixels() {
    assertThat(anImage(2_560, 2_560, 1).height()).isEqualTo(2_560);
    assertThatIllegalArgumentException().isThrownBy(() -> anImage(2_561, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> anImage(1, 2_561, 1));
  }

  @Test
  void the_file_of_an_image_has_something_in_it() {
    assertThat(anImage(640, 480, 1).bytes()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> anImage(640, 480, 0));
  }

  @Test
  void a_format_says_what_browsers_call_it_and_how_its_files_are_named() {
    assertThat(ImageFormat.JPEG.mediaType()).isEqualTo("image/jpeg");
    assertThat(ImageFormat.JPEG.extension()).isEqualTo("jpg");
    assertThat(ImageFormat.PNG.mediaType()).isEqualTo("image/png");
    assertThat(ImageFormat.PNG.extension()).isEqualTo("png");
  }

  private static Image anImage(int width, int height, int bytes) {
    return new Image(
        new ImageId(new UUID(0, 1)),
        new Album.OfHotel(new HotelId(new UUID(0, 2))),
        ImageFormat.PNG,
        width,
        height,
        bytes,
        Instant.EPOCH);
  }
}
