package org.roombooking.http.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.roombooking.application.access.LogIn;

/** Longer than any user name or password that was ever set is refused before it is hashed. */
record LogInRequest(
    @NotNull @Size(max = 256) String username, @NotNull @Size(max = 256) String password) {

  LogIn.Command command() {
    return new LogIn.Command(username, password);
  }

  @Override
  public String toString() {
    return "LogInRequest[***]";
  }
}
