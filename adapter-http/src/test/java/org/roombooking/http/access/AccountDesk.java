package org.roombooking.http.access;

import org.roombooking.http.Client;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

/** Where anybody signs up, logs in and goes on with the next token. */
final class AccountDesk {

  static final String CREDENTIALS =
      """
      {"username": "john", "password": "correct horse"}
      """;

  private final Service service;
  private final Client anybody;

  AccountDesk(Service service) {
    this.service = service;
    this.anybody = service.anybody();
  }

  Reply register(String json) {
    return anybody.post("/api/v1/auth/register", json);
  }

  Reply logIn() {
    return anybody.post("/api/v1/auth/login", CREDENTIALS);
  }

  Reply logIn(String username, String password) {
    return anybody.post("/api/v1/auth/login", credentials(username, password));
  }

  static String credentials(String username, String password) {
    return "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password);
  }

  Reply refresh(String token) {
    return anybody.post("/api/v1/auth/refresh", "{\"refresh_token\": \"%s\"}".formatted(token));
  }

  /** Whoever the credentials are of, logged in. */
  Client john() {
    return service.withToken(logIn().assertStatus(200).text("token"));
  }
}
