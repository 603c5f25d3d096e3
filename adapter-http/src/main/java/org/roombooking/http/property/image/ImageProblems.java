package org.roombooking.http.property.image;

import org.roombooking.domain.property.image.Album;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about images are told. */
final class ImageProblems {

  private ImageProblems() {}

  static Answer notFound() {
    return problem(ProblemCode.IMAGE_NOT_FOUND, "There is no such image.");
  }

  static Answer notAnImage() {
    return problem(ProblemCode.NOT_AN_IMAGE, "The file is neither a JPEG nor a PNG image.");
  }

  static Answer damaged() {
    return problem(
        ProblemCode.IMAGE_DAMAGED, "The file begins as an image, but cannot be read to its end.");
  }

  static Answer tooDemanding() {
    return problem(
        ProblemCode.IMAGE_TOO_DEMANDING,
        "The image has too many pixels, or is written in a way that is too much work to read.");
  }

  static Answer albumFull() {
    return problem(
        ProblemCode.ALBUM_FULL, "There can be %d images here.".formatted(Album.MOST_IMAGES));
  }

  static Answer busy() {
    return Answer.problem(
        Problem.of(ProblemCode.UNAVAILABLE, "Too many images are being read at the moment.")
            .withHeader("Retry-After", "2"));
  }

  static Answer storageFull() {
    return problem(ProblemCode.INSUFFICIENT_STORAGE, "There is no room left for images.");
  }

  private static Answer problem(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
