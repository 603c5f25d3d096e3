package org.roombooking.bootstrap.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.roombooking.bootstrap.benchmark.Comparison.Contender;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Measured;
import org.roombooking.bootstrap.endtoend.ApiClient;

/** What bookings notice of images that are sent and drawn anew meanwhile, in turns with quiet. */
final class UploadPart implements Part {

  private static final int UPLOADS = 8;

  private final byte[] photo = Photo.large();

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var owner = ApiClient.of(laboratory.uri()).signedInAs("owner");
    var album = laboratory.questions().album();
    var comparison = new Comparison(laboratory.options());
    var quiet =
        comparison.closedLoop(
            "book, quiet", new HttpWork(laboratory.uri(), laboratory.questions().book()));
    var beside =
        new Contender(
            "book, beside %d uploads".formatted(UPLOADS),
            time -> besideUploads(quiet, time, owner, album));
    var turns = comparison.measure(beside, List.of(quiet));
    var table = new TextTable("path", "rate/s", "p50 ms", "p99 ms", "p99, times that of quiet");
    table.add(
        beside.name(),
        turns.path(Measured::perSecond).median(),
        turns.path(Measured::p50Millis).median(),
        turns.path(Measured::p99Millis).median(),
        turns.ratio(0, Measured::p99Millis));
    table.add(
        quiet.name(),
        turns.floor(0, Measured::perSecond).median(),
        turns.floor(0, Measured::p50Millis).median(),
        turns.floor(0, Measured::p99Millis).median(),
        "");
    report.table("Uploads: what bookings notice of images that are drawn anew", table.text());
  }

  private Measured besideUploads(Contender quiet, Duration time, ApiClient owner, String album)
      throws Exception {
    var enough = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(UPLOADS)) {
      var uploads = new ArrayList<Future<?>>();
      for (int i = 0; i < UPLOADS; i++) {
        uploads.add(threads.submit(() -> upload(enough, owner, album)));
      }
      try {
        return quiet.measurement().during(time);
      } finally {
        enough.set(true);
        for (var upload : uploads) {
          upload.get();
        }
      }
    }
  }

  // An answer that the server is busy is an answer: the client comes back at once.
  private void upload(AtomicBoolean enough, ApiClient owner, String album) {
    while (!enough.get()) {
      var reply = owner.postFile(album, photo);
      if (reply.status() == 201) {
        owner.delete(album + "/" + reply.text("image_id"));
      } else if (reply.status() != 503) {
        throw new IllegalStateException(reply.verdict());
      }
    }
  }
}
