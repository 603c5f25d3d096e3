package org.roombooking.bootstrap.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import org.roombooking.application.inventory.CityMemory;
import org.roombooking.bootstrap.cli.Closing;
import org.roombooking.bootstrap.cli.Run;
import org.roombooking.bootstrap.cli.Service;
import org.roombooking.bootstrap.demo.DemoGuest;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.http.access.Argon2Passwords;

/** The service: opens its store, keeps house, answers requests. */
public final class Serving implements Service {

  private final Clock clock = ServiceClock.system();

  @Override
  public void start(Run run, boolean demo) {
    var opened = open(run);
    var out = run.console().out();
    out.println("Room Booking answers at " + opened.address());
    out.println("Its API, to read and to try, is at " + opened.address().resolve("/docs"));
    if (demo) {
      new DemoGreeting(out, opened.address())
          .print(DemoGreeting.invite(opened.useCases(), run.settings()));
    }
  }

  /** Starts the service without a word and returns where it answers. */
  public URI serve(Run run) {
    return open(run).address();
  }

  /** Starts the service without a word, with a demo hotel, and returns one who is invited there. */
  DemoGuest serveGuests(Run run, HttpClient http) {
    var opened = open(run);
    return new DemoGuest(
        http, opened.address(), DemoGreeting.invite(opened.useCases(), run.settings()));
  }

  private record Opened(UseCases useCases, URI address) {}

  // What is opened last is closed first: requests end before what they need.
  private Opened open(Run run) {
    var settings = run.settings();
    var closing = run.closing();
    var store = closing.add(Store.open(settings, Store.Use.SERVE, run.console().progress()));
    store.requireCurrentSchema(settings.database().migrateAtStart());
    var ports = store.ports();
    var passwords = closing.add(new Argon2Passwords(settings.access().passwordHashPermits()));
    var cities = followCities(settings, store, closing);
    var memory = cities.map(CityFollower::memory).orElseGet(CityMemory::none);
    var useCases = UseCases.over(ports, memory, settings.access(), passwords, clock);
    var storage = closing.add(ImageStorage.open(settings.images()));
    var images = storage.useCases(ports, clock);
    closing
        .add(
            new Housekeeping(
                useCases.booking().expireHolds(),
                ports.answeredRequests(),
                ports.amendments(),
                ports.logInAttempts(),
                ports.quotes(),
                ports.auditTrail(),
                settings.auditKept(),
                images.removeOrphanFiles(),
                clock))
        .start(settings.holdSweepInterval());
    var front = closing.add(new HttpFront(settings, useCases, images, store, clock));
    cities.ifPresent(front::measure);
    return new Opened(useCases, front.start());
  }

  private Optional<CityFollower> followCities(Settings settings, Store store, Closing closing) {
    if (!settings.citySearchInMemory()) {
      return Optional.empty();
    }
    var follower = closing.add(new CityFollower(store.cityChanges(), clock));
    follower.start();
    return Optional.of(follower);
  }
}
