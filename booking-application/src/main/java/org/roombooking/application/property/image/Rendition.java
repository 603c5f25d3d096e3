package org.roombooking.application.property.image;

/** An image in one of the widths it is shown in. */
public enum Rendition {
  FULL(0),
  SMALL(320),
  MEDIUM(960);

  private final int width;

  Rendition(int width) {
    this.width = width;
  }

  /** In pixels; 0 for the image as it is. */
  public int width() {
    return width;
  }
}
