package org.roombooking.http.access;

import jakarta.validation.constraints.NotNull;
import org.roombooking.application.access.LogIn;
import org.roombooking.http.text.PlainText;

/** Longer than any user name or password that was ever set is refused before it is hashed. */
record LogInRequest(
    @NotNull @PlainText(max = 256, blank = true) String username,
    @NotNull @PlainText(max = 256, blank = true) String password) {

  LogIn.Command command() {
    return new LogIn.Command(username, password);
  }

  @Override
  public String toString() {
    return "LogInRequest[***]";
  }
}
