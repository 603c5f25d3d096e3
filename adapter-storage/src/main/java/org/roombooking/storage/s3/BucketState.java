package org.roombooking.storage.s3;

/** Whether a bucket is good for keeping images in. */
public sealed interface BucketState {

  /** Files can be listed, written, read and removed; or could, but that it is full. */
  record Usable() implements BucketState {}

  record Missing() implements BucketState {}

  record WrongKeys() implements BucketState {}

  /** The keys are not allowed all that is needed. */
  record Forbidden() implements BucketState {}

  /** Signatures carry the time, and ours differs too much. */
  record ClockWrong() implements BucketState {}

  record ElsewhereOrWrongRegion() implements BucketState {}

  record Unreachable(String reason) implements BucketState {}

  /** It answered with something else. */
  record Strange(String answer) implements BucketState {}
}
