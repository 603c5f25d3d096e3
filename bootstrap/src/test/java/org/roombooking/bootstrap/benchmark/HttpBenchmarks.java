package org.roombooking.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.roombooking.bootstrap.benchmark.ClosedLoop.Measured;
import org.roombooking.bootstrap.endtoend.ApiClient;
import org.roombooking.bootstrap.endtoend.ServiceProcess;
import org.roombooking.bootstrap.postgres.EmbeddedDatabase;

/**
 * Loads a service in a process of its own, on an embedded database with durable commits, and
 * measures each path and its floors in turns.
 */
final class HttpBenchmarks {

  private static final int ROUNDS = 3;

  private final HotelsUnderLoad hotels;
  private final Work live;
  private final Work insert;
  private final Work select;
  private final TextTable table =
      new TextTable("path", "rate/s", "p50 ms", "p99 ms", "floor", "floor's rate/s", "ratio");

  private HttpBenchmarks(HotelsUnderLoad hotels, JdbcFloor database) {
    this.hotels = hotels;
    this.live = new Work("GET /health/live", 500, (caller, request) -> hotels.live());
    this.insert = new Work("JDBC: durable INSERT", 2_000, database::insert);
    this.select = new Work("JDBC: SELECT by key", 5_000, database::select);
  }

  /** The paths beside their floors, and bookings beside uploads. */
  record Tables(TextTable paths, TextTable uploads) {}

  static Tables measure() throws Exception {
    var data = Files.createTempDirectory("room-booking-benchmark");
    try (var service = ServiceProcess.startOn(data);
        var database = EmbeddedDatabase.startOrJoin(data, line -> {});
        var floor = JdbcFloor.open(database.login(), ClosedLoop.CALLERS)) {
      var owner = ApiClient.of(service.uri()).signedInAs("owner");
      var hotels = new HotelsUnderLoad(owner);
      return new Tables(
          new HttpBenchmarks(hotels, floor).paths(), new UploadBenchmarks(owner, hotels).measure());
    } finally {
      delete(data);
    }
  }

  private static void delete(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private TextTable paths() throws InterruptedException, ExecutionException {
    compare(
        new Work("book, spread", 1_000, (caller, request) -> hotels.bookSpread(request)), insert);
    compare(
        new Work("book, one room type", 1_000, (caller, request) -> hotels.bookHot(request)),
        insert);
    var bookings = hotels.bookings();
    compare(
        new Work(
            "read a booking",
            2_000,
            (caller, request) -> hotels.read(bookings.get(request % bookings.size()))),
        select);
    compare(new Work("search a hotel", 2_000, (caller, request) -> hotels.search(request)), select);
    return table;
  }

  private void compare(Work path, Work inDatabase) throws InterruptedException, ExecutionException {
    var floors = List.of(inDatabase, live);
    turn(path, floors); // warms both up, unmeasured
    var turns = new ArrayList<Turn>(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      turns.add(turn(path, floors));
    }
    for (int floor = 0; floor < floors.size(); floor++) {
      addRow(path, floors.get(floor), floor, turns);
    }
  }

  /** One round of a path and of each of its floors, one after the other. */
  private record Turn(Measured path, List<Measured> floors) {

    double ratio(int floor) {
      return path.perSecond() / floors.get(floor).perSecond();
    }
  }

  private static Turn turn(Work path, List<Work> floors)
      throws InterruptedException, ExecutionException {
    var ofPath = ClosedLoop.round(path);
    var ofFloors = new ArrayList<Measured>();
    for (var floor : floors) {
      ofFloors.add(ClosedLoop.round(floor));
    }
    return new Turn(ofPath, ofFloors);
  }

  private void addRow(Work path, Work floor, int index, List<Turn> turns) {
    table.add(
        path.name(),
        median(turns, turn -> turn.path().perSecond()),
        median(turns, turn -> turn.path().p50Millis()),
        median(turns, turn -> turn.path().p99Millis()),
        floor.name(),
        median(turns, turn -> turn.floors().get(index).perSecond()),
        Spread.of(turns.stream().map(turn -> turn.ratio(index)).toList()));
  }

  private static double median(List<Turn> turns, ToDoubleFunction<Turn> value) {
    return Spread.of(turns.stream().mapToDouble(value).boxed().toList()).median();
  }
}
