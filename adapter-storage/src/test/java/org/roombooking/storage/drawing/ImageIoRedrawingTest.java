package org.roombooking.storage.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.Picture;
import org.roombooking.application.property.image.Redrawing;
import org.roombooking.application.property.image.Redrawing.Outcome;
import org.roombooking.application.property.image.RedrawingContract;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageFormat;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageIoRedrawingTest implements RedrawingContract {

  private static final long MEGABYTE = 1024 * 1024;

  private final ImageIoRedrawing redrawing = new ImageIoRedrawing(1);
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  // What is loaded once and for all is counted for none of the images.
  @BeforeAll
  void draw_once() {
    HostileImage.all().forEach(image -> redraw(image.bytes()));
  }

  @AfterAll
  void stop() {
    redrawing.close();
  }

  @Override
  public Redrawing redrawing() {
    return redrawing;
  }

  @Override
  public ImageBytes aFileOf(ImageFormat format, int width, int height) {
    var image = Paintings.quarters(width, height);
    return ImageBytes.of(format == ImageFormat.JPEG ? Jpegs.of(image) : Pngs.of(image));
  }

  @Override
  public ImageBytes rubbish() {
    return ImageBytes.of(Jpegs.ascii("rubbish"));
  }

  private Outcome redraw(byte[] file) {
    return redrawing.redraw(ImageBytes.of(file));
  }

  private Picture drawn(byte[] file) {
    var outcome = redraw(file);
    assertThat(outcome).isInstanceOf(Outcome.Drawn.class);
    return ((Outcome.Drawn) outcome).picture();
  }

  private static byte[] bytes(Picture picture) {
    return picture.bytes().copy(0, picture.bytes().size());
  }

  private static BufferedImage seen(Picture picture) throws IOException {
    return ImageIO.read(picture.bytes().open());
  }

  static List<HostileImage> hostile() {
    return HostileImage.all();
  }

  @Test
  void there_are_many_ways_to_mean_no_good() {
    assertThat(hostile()).hasSizeGreaterThan(80).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_image_is_refused_at_little_cost_or_drawn_clean(HostileImage image)
      throws IOException {
    var file = image.bytes();
    long before = threads.getTotalThreadAllocatedBytes();

    var outcome = redraw(file);

    long allocated = threads.getTotalThreadAllocatedBytes() - before;
    if (outcome instanceof Outcome.Drawn(Picture picture)) {
      assertClean(picture);
    } else {
      assertThat(allocated).as(outcome.toString()).isLessThan(32 * MEGABYTE);
    }
  }

  private static void assertClean(Picture picture) throws IOException {
    var bytes = bytes(picture);
    var image = seen(picture);

    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain(HostileImage.SMUGGLED, "<?php", "<script", "Exif", "ICC_PROFILE");
    // Nothing is in it that would be dropped if it came again.
    assertThat(ImageSource.look(bytes))
        .isInstanceOfSatisfying(
            ImageSource.Look.Good.class,
            good -> assertThat(good.source().bytes()).isEqualTo(picture.bytes()));
    assertThat(image.getWidth()).isEqualTo(picture.width()).isBetween(1, Image.LONGEST_SIDE);
    assertThat(image.getHeight()).isEqualTo(picture.height()).isBetween(1, Image.LONGEST_SIDE);
  }

  @ParameterizedTest
  @CsvSource({"disguised", "unusual"})
  void an_image_that_is_an_image_is_drawn_whatever_else_it_is(String kind) {
    var names =
        kind.equals("disguised")
            ? List.of("a JPEG that is an archive", "a PNG that is a page", "an animated PNG")
            : List.of(
                "a JPEG of four inks",
                "a JPEG of four inks, transformed",
                "a progressive JPEG",
                "a gray JPEG",
                "a PNG of 16 bits",
                "a gray PNG of 16 bits",
                "an interlaced PNG",
                "a PNG whose palette is transparent");

    assertThat(hostile().stream().filter(image -> names.contains(image.toString())))
        .hasSize(names.size())
        .allSatisfy(image -> drawn(image.bytes()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 'RG BW'",
    "2, 'GR WB'",
    "3, 'WB GR'",
    "4, 'BW RG'",
    "5, 'RB GW'",
    "6, 'BR WG'",
    "7, 'WG BR'",
    "8, 'GW RB'",
    "0, 'RG BW'",
    "9, 'RG BW'"
  })
  void an_image_is_drawn_as_it_was_seen_however_the_camera_was_held(int exif, String seen)
      throws IOException {
    var file = Jpegs.withExif(Jpegs.of(Paintings.quarters(96, 64)), exif, new byte[0]);

    var picture = drawn(file);

    assertThat(quarters(seen(picture))).isEqualTo(seen);
    assertThat(picture.width()).isEqualTo(exif >= 5 && exif <= 8 ? 64 : 96);
  }

  private static String quarters(BufferedImage image) {
    int left = image.getWidth() / 4;
    int right = image.getWidth() * 3 / 4;
    int top = image.getHeight() / 4;
    int bottom = image.getHeight() * 3 / 4;
    return ""
        + name(image.getRGB(left, top))
        + name(image.getRGB(right, top))
        + " "
        + name(image.getRGB(left, bottom))
        + name(image.getRGB(right, bottom));
  }

  private static char name(int colour) {
    boolean red = (colour >> 16 & 0xff) > 128;
    boolean green = (colour >> 8 & 0xff) > 128;
    boolean blue = (colour & 0xff) > 128;
    if (red && green && blue) {
      return 'W';
    }
    return red ? 'R' : green ? 'G' : 'B';
  }

  @Test
  void a_PNG_keeps_every_pixel_and_its_transparency() throws IOException {
    var image = Paintings.noise(70, 50, BufferedImage.TYPE_INT_ARGB);

    var picture = drawn(Pngs.of(image));

    assertThat(picture.format()).isEqualTo(ImageFormat.PNG);
    assertThat(pixels(seen(picture))).isEqualTo(pixels(image));
  }

  @Test
  void gray_stays_as_gray_as_it_was() throws IOException {
    var image = Paintings.noise(70, 50, BufferedImage.TYPE_BYTE_GRAY);
    var samples = image.getRaster().getPixels(0, 0, 70, 50, (int[]) null);

    var drawn = seen(drawn(Pngs.of(image)));

    assertThat(IntStream.of(pixels(drawn)).map(pixel -> pixel & 0xff).toArray()).isEqualTo(samples);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @ParameterizedTest
  @CsvSource({
    "2560, 1000, 2560, 1000",
    "2561, 1000, 2560, 1000",
    "2000, 4000, 1280, 2560",
    "1, 9000, 1, 2560",
    "10000, 2500, 2560, 640"
  })
  void a_large_image_is_made_smaller_and_keeps_its_shape(
      int width, int height, int drawnWidth, int drawnHeight) {
    var picture = drawn(Pngs.blank(width, height, 8, 0, 8));

    assertThat(List.of(picture.width(), picture.height()))
        .isEqualTo(List.of(drawnWidth, drawnHeight));
  }

  @Test
  void the_largest_image_of_all_is_drawn_within_bounds() {
    var largest = Pngs.blank(5_000, 5_000, 16, 6, 64);
    long before = threads.getTotalThreadAllocatedBytes();

    var picture = drawn(largest);

    assertThat(threads.getTotalThreadAllocatedBytes() - before).isLessThan(150 * MEGABYTE);
    assertThat(picture.width()).isEqualTo(picture.height()).isGreaterThan(1_250);
  }

  @Test
  void an_image_of_a_pixel_more_than_is_drawn_is_refused() {
    assertThat(redraw(Pngs.blank(5_000, 5_000, 1, 0, 1))).isInstanceOf(Outcome.Drawn.class);
    assertThat(redraw(Pngs.blank(5_000, 5_001, 1, 0, 1))).isEqualTo(new Outcome.TooDemanding());
    assertThat(redraw(Pngs.blank(10_000, 1, 1, 0, 1))).isInstanceOf(Outcome.Drawn.class);
    assertThat(redraw(Pngs.blank(10_001, 1, 1, 0, 1))).isEqualTo(new Outcome.TooDemanding());
  }

  @Test
  void while_one_is_drawn_and_eight_wait_the_rest_are_told_to_come_back() {
    var demanding = Pngs.blank(5_000, 5_000, 16, 6, 64);

    var outcomes = Race.count(Race.of(number -> redraw(demanding)));

    assertThat(outcomes.keySet())
        .containsExactlyInAnyOrder(Outcome.Drawn.class, Outcome.Busy.class);
  }

  @Test
  void noise_that_would_make_too_large_a_file_is_drawn_smaller() {
    var picture = drawn(Pngs.of(Paintings.noise(1_800, 1_200, BufferedImage.TYPE_INT_RGB)));

    assertThat(picture.bytes().size()).isLessThanOrEqualTo((int) (4 * MEGABYTE));
    assertThat(picture.width()).isBetween(600, 1_799);
  }

  @ParameterizedTest
  @CsvSource({"JPEG", "PNG"})
  void a_stored_image_is_shrunk_to_a_width_in_its_own_format(ImageFormat format)
      throws IOException {
    var image = Paintings.quarters(1_000, 500);
    var stored = drawn(format == ImageFormat.JPEG ? Jpegs.of(image) : Pngs.of(image));

    var shrunk = redrawing.shrink(stored.bytes(), 320).orElseThrow();

    var seen = ImageIO.read(shrunk.open());
    assertThat(List.of(seen.getWidth(), seen.getHeight())).isEqualTo(List.of(320, 160));
    assertThat(quarters(seen)).isEqualTo("RG BW");
    assertThat(shrunk.size()).isLessThan(stored.bytes().size());
  }
}
