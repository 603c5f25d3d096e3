package org.roombooking.application.property.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.property.image.PretendedRedrawing.aFile;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImagesOfAHotelTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

  private final House house = House.inBangkok();
  private final Album album = new Album.OfHotel(house.hotel().id());
  private final InMemoryImageFiles files = new InMemoryImageFiles(house.clock());
  private final OwnedAlbums albums =
      new OwnedAlbums(house.useCases().managed(), house.ports().roomTypes());
  private final Redrawing redrawing = new PretendedRedrawing();
  private final UploadImage uploadImage =
      new UploadImage(
          albums,
          house.ports().images(),
          files,
          redrawing,
          house.ports().transactions(),
          house.ports().identifiers(),
          house.clock());
  private final DeleteImage deleteImage =
      new DeleteImage(albums, house.ports().images(), files, house.ports().transactions());
  private final ReadImages readImages =
      new ReadImages(
          house.ports().hotels(),
          house.ports().roomTypes(),
          house.ports().images(),
          files,
          redrawing);
  private final RemoveOrphanFiles removeOrphanFiles =
      new RemoveOrphanFiles(house.ports().images(), files, house.clock());

  private UploadImage.Outcome upload(Caller caller, Album to, String file) {
    return uploadImage.handle(new UploadImage.Command(caller, to, aFile(file)));
  }

  private Image anImage() {
    var outcome = upload(house.owner(), album, "jpeg 1600 1200");
    assertThat(outcome).isInstanceOf(UploadImage.Outcome.Done.class);
    return ((UploadImage.Outcome.Done) outcome).image();
  }

  private static ImageFile full(Image image) {
    return ImageFile.of(image, Rendition.FULL);
  }

  @Nested
  class an_owner {

    @Test
    void adds_an_image_that_is_kept_as_it_was_drawn() {
      var image = anImage();

      assertThat(image)
          .isEqualTo(new Image(image.id(), album, ImageFormat.JPEG, 1_600, 1_200, 20, Given.NOW));
      assertThat(readImages.list(album, FIRST_PAGE))
          .isEqualTo(new ReadImages.Listing.Found(new Page<>(List.of(image), 1, FIRST_PAGE)));
      assertThat(readImages.show(full(image)))
          .isEqualTo(new ReadImages.Showing.Found(aFile("drawn JPEG 1600 1200")));
    }

    @Test
    void adds_no_image_to_a_full_album_and_no_file_either() {
      for (int i = 0; i < Album.MOST_IMAGES; i++) {
        anImage();
      }

      assertThat(upload(house.owner(), album, "png 1 1"))
          .isEqualTo(new UploadImage.Outcome.AlbumFull());

      assertThat(files.names()).hasSize(Album.MOST_IMAGES);
    }

    @Test
    void adds_no_image_without_room_for_its_file() {
      files.fill();

      assertThat(upload(house.owner(), album, "png 1 1"))
          .isEqualTo(new UploadImage.Outcome.StorageFull());

      assertThat(readImages.list(album, FIRST_PAGE))
          .isEqualTo(new ReadImages.Listing.Found(new Page<>(List.of(), 0, FIRST_PAGE)));
    }

    @Test
    void adds_no_image_while_files_cannot_be_reached() {
      files.goAway();

      assertThatThrownBy(() -> upload(house.owner(), album, "png 1 1"))
          .isInstanceOf(FilesUnavailable.class);

      assertThat(readImages.list(album, FIRST_PAGE))
          .isEqualTo(new ReadImages.Listing.Found(new Page<>(List.of(), 0, FIRST_PAGE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "damaged", "demanding", "busy"})
    void adds_nothing_that_cannot_be_drawn(String file) {
      assertThat(upload(house.owner(), album, file))
          .isNotInstanceOf(UploadImage.Outcome.Done.class);

      assertThat(files.names()).isEmpty();
    }

    @Test
    void adds_no_image_to_a_room_type_of_another_hotel() {
      var elsewhere = house.given().aRoomTypeWithRooms(0);
      var mixed = new Album.OfRoomType(house.hotel().id(), elsewhere.id());

      assertThat(upload(house.owner(), mixed, "png 1 1"))
          .isEqualTo(new UploadImage.Outcome.UnknownRoomType(elsewhere.id()));
      assertThat(readImages.list(mixed, FIRST_PAGE))
          .isEqualTo(new ReadImages.Listing.UnknownRoomType(elsewhere.id()));
    }

    @Test
    void deletes_an_image_with_all_its_files() {
      var image = anImage();
      readImages.show(ImageFile.of(image, Rendition.SMALL));

      assertThat(deleteImage.handle(new DeleteImage.Command(house.owner(), album, image.id())))
          .isEqualTo(new DeleteImage.Outcome.Done());

      assertThat(files.names()).isEmpty();
      assertThat(readImages.show(full(image))).isEqualTo(new ReadImages.Showing.NoSuchImage());
    }

    @Test
    void deletes_an_image_whose_files_cannot_be_reached_and_a_sweep_removes_them_later() {
      var image = anImage();
      files.goAway();

      assertThat(deleteImage.handle(new DeleteImage.Command(house.owner(), album, image.id())))
          .isEqualTo(new DeleteImage.Outcome.Done());
      assertThat(readImages.show(full(image))).isEqualTo(new ReadImages.Showing.NoSuchImage());

      files.comeBack();
      house.clock().advanceBy(RemoveOrphanFiles.LEFT_ALONE.plusNanos(1));
      assertThat(removeOrphanFiles.handle()).isEqualTo(1);
      assertThat(files.names()).isEmpty();
    }
  }

  @Nested
  class everybody_else {

    private final HotelId hotel = house.hotel().id();

    @Test
    void adds_and_deletes_nothing_and_is_told_of_no_hotel() {
      var stranger = house.aCaller();
      var image = anImage();

      assertThat(upload(stranger, album, "png 1 1"))
          .isEqualTo(new UploadImage.Outcome.UnknownHotel(hotel));
      assertThat(deleteImage.handle(new DeleteImage.Command(stranger, album, image.id())))
          .isEqualTo(new DeleteImage.Outcome.UnknownHotel(hotel));

      assertThat(files.names()).containsExactly(full(image));
    }

    @Test
    void sees_an_image_in_its_own_format_alone() {
      var image = anImage();
      var asPng = new ImageFile(hotel, image.id(), ImageFormat.PNG, Rendition.FULL);

      assertThat(readImages.show(asPng)).isEqualTo(new ReadImages.Showing.NoSuchImage());
    }

    @Test
    void sees_a_narrow_image_though_there_is_no_room_to_keep_it() {
      var image = anImage();
      files.fill();

      assertThat(readImages.show(ImageFile.of(image, Rendition.SMALL)))
          .isEqualTo(new ReadImages.Showing.Found(aFile("drawn JPEG 1600 1200 shrunk to 320")));
    }

    @Test
    void sees_no_image_of_a_hotel_that_is_not_there() {
      var nowhere = new HotelId(house.given().anId());

      assertThat(readImages.list(new Album.OfFacilities(nowhere), FIRST_PAGE))
          .isEqualTo(new ReadImages.Listing.UnknownHotel(nowhere));
    }
  }

  @Nested
  class a_sweep {

    private final ImageFile orphan =
        new ImageFile(
            house.hotel().id(), new ImageId(house.given().anId()), ImageFormat.PNG, Rendition.FULL);

    @Test
    void removes_files_that_a_crash_left_without_an_image() {
      var image = anImage();
      files.store(orphan, aFile("left behind"));
      house.clock().advanceBy(RemoveOrphanFiles.LEFT_ALONE.plusNanos(1));

      assertThat(removeOrphanFiles.handle()).isEqualTo(1);

      assertThat(files.names()).isEqualTo(Set.of(full(image)));
    }

    @Test
    void leaves_a_file_alone_whose_image_may_still_be_about_to_be_known() {
      files.store(orphan, aFile("being added"));
      house.clock().advanceBy(Duration.ofHours(1));

      assertThat(removeOrphanFiles.handle()).isZero();

      assertThat(files.names()).containsExactly(orphan);
    }
  }
}
