package org.roombooking.application.property.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.domain.property.image.Images;

/** What every {@link Images} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface ImagesContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void an_image_of_each_album_is_found_as_it_was_added() {
    var images = ports().images();

    for (var album : albumsOf(aRoomType())) {
      var image = aNewImageOf(album);

      assertThat(images.add(image)).isTrue();

      assertThat(images.find(album.hotel(), image.id())).contains(image);
      assertThat(images.list(album, FIRST_PAGE))
          .isEqualTo(new Page<>(List.of(image), 1, FIRST_PAGE));
    }
  }

  @Test
  default void an_image_is_not_found_in_another_hotel() {
    var image = anImageOf(new Album.OfHotel(aRoomType().hotel()));

    var elsewhere = aRoomType().hotel();

    assertThat(ports().images().find(elsewhere, image.id())).isEmpty();
    assertThat(ports().images().existing(elsewhere, Set.of(image.id()))).isEmpty();
  }

  @Test
  default void images_are_listed_the_oldest_first() {
    var album = new Album.OfFacilities(aRoomType().hotel());
    var all = Stream.generate(() -> aNewImageOf(album)).limit(3).toList();
    all.reversed().forEach(ports().images()::add);

    var second = new PageRequest(2, 2);
    assertThat(ports().images().list(album, FIRST_PAGE)).isEqualTo(new Page<>(all, 3, FIRST_PAGE));
    assertThat(ports().images().list(album, second))
        .isEqualTo(new Page<>(all.subList(2, 3), 3, second));
  }

  @Test
  default void an_image_is_removed_from_the_album_it_is_in_and_from_no_other() {
    var type = aRoomType();
    var album = new Album.OfRoomType(type.hotel(), type.id());
    var image = anImageOf(album);

    assertThat(ports().images().remove(new Album.OfHotel(type.hotel()), image.id())).isEmpty();
    assertThat(ports().images().find(type.hotel(), image.id())).isPresent();

    assertThat(ports().images().remove(album, image.id())).contains(image);
    assertThat(ports().images().remove(album, image.id())).isEmpty();
    assertThat(ports().images().find(type.hotel(), image.id())).isEmpty();
  }

  @Test
  default void those_that_are_there_are_told_from_those_that_are_not() {
    var image = anImageOf(new Album.OfHotel(aRoomType().hotel()));
    var other = anImageOf(image.album());
    var unknown = new ImageId(new Given(ports()).anId());

    assertThat(ports().images().existing(image.album().hotel(), Set.of(image.id(), unknown)))
        .containsExactly(image.id());
    assertThat(ports().images().existing(image.album().hotel(), Set.of())).isEmpty();
    assertThat(other.id()).isNotEqualTo(image.id());
  }

  @Test
  default void a_full_album_takes_no_more_until_one_is_taken_out() {
    var type = aRoomType();
    var albums = albumsOf(type);
    for (var album : albums) {
      var first = anImageOf(album);
      fill(album, Album.MOST_IMAGES - 1);

      assertThat(ports().images().add(aNewImageOf(album))).isFalse();

      assertThat(ports().images().list(album, FIRST_PAGE).total()).isEqualTo(Album.MOST_IMAGES);
      assertThat(ports().images().remove(album, first.id())).contains(first);
      assertThat(ports().images().add(aNewImageOf(album))).isTrue();
    }
  }

  @Test
  default void of_many_who_want_the_last_place_of_an_album_one_gets_it() {
    var album = new Album.OfHotel(aRoomType().hotel());
    fill(album, Album.MOST_IMAGES - 1);
    var images = Stream.generate(() -> aNewImageOf(album)).limit(Race.CALLERS).toList();

    var added = Race.of(number -> ports().images().add(images.get(number)));

    assertThat(added).containsOnlyOnce(true);
    assertThat(ports().images().list(album, FIRST_PAGE).total()).isEqualTo(Album.MOST_IMAGES);
  }

  @Test
  default void many_who_add_to_an_album_with_room_for_all_all_do() {
    var album = new Album.OfHotel(aRoomType().hotel());
    var images = Stream.generate(() -> aNewImageOf(album)).limit(Race.CALLERS).toList();

    assertThat(Race.of(number -> ports().images().add(images.get(number)))).containsOnly(true);
  }

  private void fill(Album album, int with) {
    Stream.generate(() -> aNewImageOf(album)).limit(with).forEach(ports().images()::add);
  }

  private RoomType aRoomType() {
    return new Given(ports()).aRoomTypeWithRooms(0);
  }

  private static List<Album> albumsOf(RoomType type) {
    return List.of(
        new Album.OfHotel(type.hotel()),
        new Album.OfFacilities(type.hotel()),
        new Album.OfRoomType(type.hotel(), type.id()));
  }

  private Image anImageOf(Album album) {
    var image = aNewImageOf(album);
    assertThat(ports().images().add(image)).isTrue();
    return image;
  }

  private Image aNewImageOf(Album album) {
    var id = new ImageId(new Given(ports()).anId());
    return new Image(id, album, ImageFormat.PNG, 2_560, 1, 70, Given.NOW);
  }
}
