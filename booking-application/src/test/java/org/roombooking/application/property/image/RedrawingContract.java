package org.roombooking.application.property.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.property.image.Redrawing.Outcome;
import org.roombooking.domain.property.image.ImageFormat;

/** What every {@link Redrawing} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RedrawingContract {

  Redrawing redrawing();

  /** A file of this format and size, as it draws them. */
  ImageBytes aFileOf(ImageFormat format, int width, int height);

  ImageBytes rubbish();

  @Test
  default void an_image_is_drawn_in_its_own_format_and_size() {
    for (var format : ImageFormat.values()) {
      var picture = drawn(aFileOf(format, 60, 40));

      assertThat(picture.format()).isEqualTo(format);
      assertThat(List.of(picture.width(), picture.height())).isEqualTo(List.of(60, 40));
    }
  }

  @Test
  default void the_same_file_is_drawn_the_same_again() {
    var file = aFileOf(ImageFormat.JPEG, 60, 40);

    assertThat(drawn(file)).isEqualTo(drawn(file));
  }

  @Test
  default void what_is_no_image_is_not_drawn() {
    assertThat(redrawing().redraw(rubbish())).isEqualTo(new Outcome.NotAnImage());
  }

  @Test
  default void what_was_drawn_can_be_shrunk() {
    for (var format : ImageFormat.values()) {
      var picture = drawn(aFileOf(format, 600, 400));

      assertThat(redrawing().shrink(picture.bytes(), 320)).get().isNotEqualTo(picture.bytes());
    }
  }

  private Picture drawn(ImageBytes file) {
    return switch (redrawing().redraw(file)) {
      case Outcome.Drawn(Picture picture) -> picture;
      case Outcome.NotAnImage no -> throw new AssertionError(no);
      case Outcome.Damaged damaged -> throw new AssertionError(damaged);
      case Outcome.TooDemanding demanding -> throw new AssertionError(demanding);
      case Outcome.Busy busy -> throw new AssertionError(busy);
    };
  }
}
