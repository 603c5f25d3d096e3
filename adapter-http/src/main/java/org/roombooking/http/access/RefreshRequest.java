package org.roombooking.http.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.roombooking.application.access.RefreshSession;

record RefreshRequest(@NotNull @Size(max = 512) String refreshToken) {

  RefreshSession.Command command() {
    return new RefreshSession.Command(refreshToken);
  }

  @Override
  public String toString() {
    return "RefreshRequest[***]";
  }
}
