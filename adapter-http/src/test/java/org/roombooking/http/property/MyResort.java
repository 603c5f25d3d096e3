package org.roombooking.http.property;

import org.roombooking.http.Client;
import org.roombooking.http.Reply;

/** A hotel as its owner asks for it. */
final class MyResort {

  static final String JSON =
      """
      {"address": "777 Suriwong", "city": "Bangrak", "country_code": "TH", "name": "My Resort"}
      """;

  private MyResort() {}

  static Reply openedBy(Client owner) {
    return owner.post("/api/v1/hotels", JSON).assertStatus(201);
  }
}
