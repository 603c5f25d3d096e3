package org.roombooking.application.property.image;

import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;

/** Names a file by what is in it. Whatever name the client had for it is not known here. */
public record ImageFile(HotelId hotel, ImageId image, ImageFormat format, Rendition rendition) {

  public static ImageFile of(Image image, Rendition rendition) {
    return new ImageFile(image.album().hotel(), image.id(), image.format(), rendition);
  }
}
