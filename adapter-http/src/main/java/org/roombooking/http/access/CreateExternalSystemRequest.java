package org.roombooking.http.access;

import jakarta.validation.constraints.NotNull;
import org.roombooking.application.access.Caller;
import org.roombooking.application.access.CreateExternalSystem;
import org.roombooking.http.text.PlainText;

record CreateExternalSystemRequest(@NotNull @PlainText(max = 100) String name) {

  CreateExternalSystem.Command command(Caller caller) {
    return new CreateExternalSystem.Command(caller, name);
  }
}
