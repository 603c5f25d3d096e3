package org.roombooking.bootstrap.benchmark;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import org.roombooking.bootstrap.benchmark.load.HttpConnection;
import org.roombooking.bootstrap.benchmark.load.RequestTemplate;

/**
 * The user who owns all hotels and makes all bookings.
 *
 * @param token an access token
 */
record Owner(String token) {

  static final String CREDENTIALS =
      "{\"username\":\"owner\",\"password\":\"correct horse battery\"}";

  static Owner register(URI service) throws IOException {
    try (var connection = HttpConnection.to(service)) {
      var unused = connection.done(post("/api/v1/auth/register"));
      return new Owner(connection.done(post("/api/v1/auth/login")).text("token"));
    }
  }

  private static byte[] post(String target) {
    return RequestTemplate.withBody("POST", target, CREDENTIALS).bytes();
  }

  String id(Connection database) throws SQLException {
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery("select user_id from user_account where username = 'owner'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
