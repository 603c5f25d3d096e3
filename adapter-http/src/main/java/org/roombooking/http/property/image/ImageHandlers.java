package org.roombooking.http.property.image;

import java.util.Optional;
import org.roombooking.application.property.image.DeleteImage;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.ReadImages;
import org.roombooking.application.property.image.Rendition;
import org.roombooking.application.property.image.UploadImage;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Bytes;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;

/** Answers the requests about images. */
final class ImageHandlers {

  static final Parameter<Optional<Rendition>> WIDTH = Parameter.optional("width", Widths.format());

  private final UploadImage uploadImage;
  private final DeleteImage deleteImage;
  private final ReadImages readImages;

  ImageHandlers(UploadImage uploadImage, DeleteImage deleteImage, ReadImages readImages) {
    this.uploadImage = uploadImage;
    this.deleteImage = deleteImage;
    this.readImages = readImages;
  }

  Answer upload(Request request, Album album) {
    var file = ImageBytes.of(request.file());
    var command = new UploadImage.Command(request.caller(), album, file);
    return switch (uploadImage.handle(command)) {
      case UploadImage.Outcome.Done(Image image) -> created(ImageResponse.of(image));
      case UploadImage.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case UploadImage.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
      case UploadImage.Outcome.NotAnImage() -> ImageProblems.notAnImage();
      case UploadImage.Outcome.Damaged() -> ImageProblems.damaged();
      case UploadImage.Outcome.TooDemanding() -> ImageProblems.tooDemanding();
      case UploadImage.Outcome.AlbumFull() -> ImageProblems.albumFull();
      case UploadImage.Outcome.Busy() -> ImageProblems.busy();
      case UploadImage.Outcome.StorageFull() -> ImageProblems.storageFull();
    };
  }

  private static Answer created(ImageResponse image) {
    return Answer.created(image.path(), image);
  }

  Answer list(Request request, Album album) {
    return switch (readImages.list(album, request.page())) {
      case ReadImages.Listing.Found(Page<Image> images) ->
          Answer.page(request, images, ImageResponse::of);
      case ReadImages.Listing.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case ReadImages.Listing.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
    };
  }

  Answer delete(Request request, Album album) {
    request.noBody();
    var image = new ImageId(request.pathId("image_id"));
    return switch (deleteImage.handle(new DeleteImage.Command(request.caller(), album, image))) {
      case DeleteImage.Outcome.Done() -> Answer.noContent();
      case DeleteImage.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case DeleteImage.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
      case DeleteImage.Outcome.UnknownImage(ImageId unknown) -> ImageProblems.notFound();
    };
  }

  Answer show(Request request) {
    var rendition = request.query(WIDTH).orElse(Rendition.FULL);
    return ImagePath.read(request.pathText("hotel"), request.pathText("file"), rendition)
        .map(file ->
            switch (readImages.show(file)) {
              case ReadImages.Showing.Found(ImageBytes bytes) ->
                  shown(file.format().mediaType(), bytes);
              case ReadImages.Showing.NoSuchImage() -> ImageProblems.notFound();
              case ReadImages.Showing.Busy() -> ImageProblems.busy();
            })
        .orElseGet(ImageProblems::notFound);
  }

  private static Answer shown(String type, ImageBytes bytes) {
    var array = bytes.copy(0, bytes.size());
    return Answer.lastingFile(type, Bytes.taking(array), ContentTag.of(array));
  }
}
