package org.roombooking.http.access;

import jakarta.validation.constraints.NotNull;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.audit.Origin;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.text.PlainText;

record RegisterRequest(
    @NotNull String username, @NotNull @PlainText(min = 8, max = 256) String password) {

  RegisterUser.Command command(Origin origin) {
    var name =
        Username.parse(username)
            .orElseThrow(() ->
                new InvalidRequest(
                    "username", FieldCode.BAD_FORMAT, Phrase.MUST_BE_USERNAME.with()));
    return new RegisterUser.Command(name, password, origin);
  }

  @Override
  public String toString() {
    return "RegisterRequest[***]";
  }
}
