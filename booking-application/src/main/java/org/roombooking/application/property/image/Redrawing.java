package org.roombooking.application.property.image;

import java.util.Optional;

/**
 * Makes images anew from their pixels, so that nothing else of a file survives: no metadata, no
 * second file hidden in it. Takes a bounded amount of memory and work for any file, and does a
 * bounded number at a time. Contract: {@code RedrawingContract}.
 */
public interface Redrawing {

  /** What became of a file. */
  sealed interface Outcome {

    record Drawn(Picture picture) implements Outcome {}

    /** Neither JPEG nor PNG. */
    record NotAnImage() implements Outcome {}

    /** It begins as an image does, and does not go on so. */
    record Damaged() implements Outcome {}

    /** It has more pixels than are drawn here, or is written so as to be much work. */
    record TooDemanding() implements Outcome {}

    /** Others are being drawn, and others still wait. */
    record Busy() implements Outcome {}
  }

  /**
   * Draws what somebody sent: upright, no side longer than {@code Image.LONGEST_SIDE}, in the
   * format it came in.
   */
  Outcome redraw(ImageBytes sent);

  /**
   * Draws a stored image in a smaller width.
   *
   * @return nothing if others are being drawn, and others still wait
   */
  Optional<ImageBytes> shrink(ImageBytes stored, int width);
}
