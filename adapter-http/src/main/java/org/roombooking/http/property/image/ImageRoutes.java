package org.roombooking.http.property.image;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roombooking.application.property.image.DeleteImage;
import org.roombooking.application.property.image.ReadImages;
import org.roombooking.application.property.image.UploadImage;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of images: the same three for each kind of album, and one for the files. */
public final class ImageRoutes implements Routes {

  private static final int LARGEST_FILE = 2 * 1024 * 1024;

  private static final String HOTEL = "/api/v1/hotels/{hotel_id}";

  private final ImageHandlers handlers;

  public ImageRoutes(UploadImage uploadImage, DeleteImage deleteImage, ReadImages readImages) {
    this.handlers = new ImageHandlers(uploadImage, deleteImage, readImages);
  }

  @Override
  public List<Route> routes() {
    var file = Route.get("/pms-images/{hotel}/{file}", PUBLIC, handlers::show);
    return Stream.of(
            album(HOTEL + "/images", request -> new Album.OfHotel(hotel(request))),
            album(HOTEL + "/facility-images", request -> new Album.OfFacilities(hotel(request))),
            album(HOTEL + "/room-types/{room_type_id}/images", ImageRoutes::ofRoomType),
            Stream.of(file.with(ImageHandlers.WIDTH)))
        .flatMap(Function.identity())
        .toList();
  }

  private Stream<Route> album(String path, Function<Request, Album> album) {
    return Stream.of(
        Route.postFile(
            path, OWNER, LARGEST_FILE, request -> handlers.upload(request, album.apply(request))),
        Route.get(path, PUBLIC, request -> handlers.list(request, album.apply(request))).paged(),
        Route.delete(
            path + "/{image_id}",
            OWNER,
            request -> handlers.delete(request, album.apply(request))));
  }

  private static Album ofRoomType(Request request) {
    return new Album.OfRoomType(hotel(request), new RoomTypeId(request.pathId("room_type_id")));
  }

  private static HotelId hotel(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
