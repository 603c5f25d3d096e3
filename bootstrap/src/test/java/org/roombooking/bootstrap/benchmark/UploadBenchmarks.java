package org.roombooking.bootstrap.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.roombooking.bootstrap.benchmark.ClosedLoop.Measured;
import org.roombooking.bootstrap.endtoend.ApiClient;

/** What bookings notice of images that are sent and drawn anew meanwhile, in turns with quiet. */
final class UploadBenchmarks {

  private static final int ROUNDS = 3;
  private static final int UPLOADS = 8;

  private final ApiClient owner;
  private final Work book;
  private final String album;
  private final byte[] photo = Photo.large();

  UploadBenchmarks(ApiClient owner, HotelsUnderLoad hotels) {
    this.owner = owner;
    this.album = hotels.album();
    this.book = new Work("book, spread", 1_000, (caller, request) -> hotels.bookSpread(request));
  }

  TextTable measure() throws Exception {
    ClosedLoop.round(book); // warms up, unmeasured
    var quiet = new ArrayList<Measured>();
    var beside = new ArrayList<Measured>();
    for (int round = 0; round < ROUNDS; round++) {
      quiet.add(ClosedLoop.round(book));
      beside.add(besideUploads());
    }
    return table(quiet, beside);
  }

  private Measured besideUploads() throws Exception {
    var enough = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(UPLOADS)) {
      var uploads = new ArrayList<Future<?>>();
      for (int i = 0; i < UPLOADS; i++) {
        uploads.add(threads.submit(() -> upload(enough)));
      }
      var measured = ClosedLoop.round(book);
      enough.set(true);
      for (var upload : uploads) {
        upload.get();
      }
      return measured;
    }
  }

  // An answer that the server is busy is an answer: the client comes back at once.
  private void upload(AtomicBoolean enough) {
    while (!enough.get()) {
      var reply = owner.postFile(album, photo);
      if (reply.status() == 201) {
        owner.delete(album + "/" + reply.text("image_id"));
      } else if (reply.status() != 503) {
        throw new IllegalStateException(reply.verdict());
      }
    }
  }

  private static TextTable table(List<Measured> quiet, List<Measured> beside) {
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      ratios.add(beside.get(round).p99Millis() / quiet.get(round).p99Millis());
    }
    var table = new TextTable("path", "rate/s", "p50 ms", "p99 ms", "p99, times that of quiet");
    table.add("book, quiet", rate(quiet), p50(quiet), p99(quiet), "");
    table.add(
        "book, beside %d uploads".formatted(UPLOADS),
        rate(beside),
        p50(beside),
        p99(beside),
        Spread.of(ratios));
    return table;
  }

  private static double rate(List<Measured> rounds) {
    return Spread.of(rounds.stream().map(Measured::perSecond).toList()).median();
  }

  private static double p50(List<Measured> rounds) {
    return Spread.of(rounds.stream().map(Measured::p50Millis).toList()).median();
  }

  private static double p99(List<Measured> rounds) {
    return Spread.of(rounds.stream().map(Measured::p99Millis).toList()).median();
  }
}
