package org.roombooking.http.access;

import jakarta.validation.constraints.NotNull;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.http.text.PlainText;

record RefreshRequest(@NotNull @PlainText(max = 512, blank = true) String refreshToken) {

  RefreshSession.Command command() {
    return new RefreshSession.Command(refreshToken);
  }

  @Override
  public String toString() {
    return "RefreshRequest[***]";
  }
}
