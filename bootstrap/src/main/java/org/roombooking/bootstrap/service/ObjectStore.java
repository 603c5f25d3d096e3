package org.roombooking.bootstrap.service;

import java.util.Optional;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Settings.Images.Place;
import org.roombooking.storage.s3.Bucket;
import org.roombooking.storage.s3.BucketState;
import org.roombooking.storage.s3.S3ImageFiles;

/** Images in a bucket. Apart from the rest, so that its client is loaded by those who use it. */
final class ObjectStore {

  private ObjectStore() {}

  /**
   * Opens a bucket, having tried all that is needed of it.
   *
   * @throws CannotStart if something is wrong, with what to do about it
   */
  static OpenFiles open(Place.InBucket place) {
    var files = new S3ImageFiles(bucket(place));
    problem(place, files.check())
        .ifPresent(problem -> {
          files.close();
          throw new CannotStart(problem);
        });
    return new OpenFiles(files, files::close);
  }

  private static Bucket bucket(Place.InBucket place) {
    var keys = new Bucket.Keys(place.accessKey(), place.secretKey().reveal());
    return new Bucket(place.endpoint(), place.region(), place.bucket(), keys, place.pathStyle());
  }

  private static Optional<String> problem(Place.InBucket place, BucketState state) {
    var where = "The bucket for images, %s at %s, ".formatted(place.bucket(), place.endpoint());
    return switch (state) {
      case BucketState.Usable() -> Optional.empty();
      case BucketState.Missing() ->
          Optional.of(where + "is not there. Make it, or check IMAGES_S3_BUCKET.");
      case BucketState.WrongKeys() ->
          Optional.of(
              where + "refuses the keys. Check IMAGES_S3_ACCESS_KEY and IMAGES_S3_SECRET_KEY.");
      case BucketState.Forbidden() ->
          Optional.of(
              where
                  + "does not let these keys list, read, write and remove. Allow s3:ListBucket on"
                  + " it and s3:GetObject, s3:PutObject and s3:DeleteObject on what is in it, or"
                  + " check IMAGES_S3_BUCKET and IMAGES_S3_ACCESS_KEY.");
      case BucketState.ClockWrong() ->
          Optional.of(where + "has another time. Set the clock of this machine.");
      case BucketState.ElsewhereOrWrongRegion() ->
          Optional.of(where + "is in another region. Check IMAGES_S3_REGION.");
      case BucketState.Unreachable(String reason) ->
          Optional.of(
              where
                  + "cannot be reached: %s. Check IMAGES_S3_ENDPOINT and IMAGES_S3_PATH_STYLE."
                      .formatted(reason));
      case BucketState.Strange(String answer) ->
          Optional.of(
              where
                  + "cannot be used: it answers %s. Check IMAGES_S3_ENDPOINT, and the store."
                      .formatted(answer));
    };
  }
}
