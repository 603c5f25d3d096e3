package org.roombooking.http.access;

import jakarta.validation.constraints.NotNull;
import org.roombooking.application.access.Caller;
import org.roombooking.application.access.ChangePassword;
import org.roombooking.http.text.PlainText;

record ChangePasswordRequest(
    @NotNull @PlainText(max = 256, blank = true) String currentPassword,
    @NotNull @PlainText(min = 8, max = 256) String newPassword) {

  ChangePassword.Command command(Caller caller) {
    return new ChangePassword.Command(caller, currentPassword, newPassword);
  }

  @Override
  public String toString() {
    return "ChangePasswordRequest[***]";
  }
}
