package org.roombooking.application.property.image;

import java.util.Locale;
import org.roombooking.domain.property.image.ImageFormat;

class PretendedRedrawingTest implements RedrawingContract {

  private final Redrawing redrawing = new PretendedRedrawing();

  @Override
  public Redrawing redrawing() {
    return redrawing;
  }

  @Override
  public ImageBytes aFileOf(ImageFormat format, int width, int height) {
    return PretendedRedrawing.aFile(
        "%s %d %d".formatted(format.name().toLowerCase(Locale.ROOT), width, height));
  }

  @Override
  public ImageBytes rubbish() {
    return PretendedRedrawing.aFile("rubbish");
  }
}
