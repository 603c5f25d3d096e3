package org.roombooking.bootstrap.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** A guest of the demo hotel who comes over HTTP. Safe for many threads. */
public final class DemoGuest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final BodyPublisher NOTHING = BodyPublishers.noBody();

  private final HttpClient http;
  private final URI service;
  private final DemoInvitation invitation;

  /**
   * A guest who has not come yet.
   *
   * @param service where it answers
   */
  public DemoGuest(HttpClient http, URI service, DemoInvitation invitation) {
    this.http = http;
    this.service = service;
    this.invitation = invitation;
  }

  /**
   * Looks for a room, asks what it costs, books it, and gives it up again.
   *
   * @throws IllegalStateException if anything of that is refused
   */
  public void visit() throws IOException, InterruptedException {
    send("GET", invitation.search(service), NOTHING);
    send("GET", invitation.citySearch(service), NOTHING);
    send("POST", service + "/api/v1/bookings/quote", BodyPublishers.ofString(invitation.stay()));
    var booking = book();
    send("GET", booking, NOTHING);
    var step = booking.replace("/bookings/", invitation.hotelPath() + "/bookings/");
    send("POST", step + "/confirm", NOTHING);
    send("POST", step + "/cancel", NOTHING);
  }

  private String book() throws IOException, InterruptedException {
    var booked =
        send("POST", service + "/api/v1/bookings", BodyPublishers.ofString(invitation.booking()));
    return service.resolve(booked.headers().firstValue("Location").orElseThrow()).toString();
  }

  private HttpResponse<String> send(String method, String where, BodyPublisher body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(where))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + invitation.accessToken())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, body)
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          method + " " + where + " was answered " + answer.statusCode());
    }
    return answer;
  }
}
