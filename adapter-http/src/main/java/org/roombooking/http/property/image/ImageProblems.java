package org.roombooking.http.property.image;

import org.roombooking.domain.property.image.Album;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about images are told. */
final class ImageProblems {

  private ImageProblems() {}

  static Answer notFound() {
    return problem(ProblemCode.IMAGE_NOT_FOUND, Phrase.NO_IMAGE.with());
  }

  static Answer notAnImage() {
    return problem(ProblemCode.NOT_AN_IMAGE, Phrase.NEITHER_JPEG_NOR_PNG.with());
  }

  static Answer damaged() {
    return problem(ProblemCode.IMAGE_DAMAGED, Phrase.IMAGE_BROKEN_OFF.with());
  }

  static Answer tooDemanding() {
    return problem(ProblemCode.IMAGE_TOO_DEMANDING, Phrase.IMAGE_TOO_DEMANDING.with());
  }

  static Answer albumFull() {
    return problem(ProblemCode.ALBUM_FULL, Phrase.ALBUM_LIMIT.with(Album.MOST_IMAGES));
  }

  static Answer busy() {
    return Answer.problem(
        Problem.of(ProblemCode.UNAVAILABLE, Phrase.IMAGES_BUSY.with())
            .withHeader("Retry-After", "2"));
  }

  static Answer storageFull() {
    return problem(ProblemCode.INSUFFICIENT_STORAGE, Phrase.STORAGE_FULL.with());
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
