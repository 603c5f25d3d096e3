package org.roombooking.http.access;

import org.roombooking.application.access.CreateExternalSystem;
import org.roombooking.application.access.ReadExternalSystems;
import org.roombooking.application.access.SetExternalSystemActive;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests about external systems. */
final class ExternalSystemHandlers {

  private final CreateExternalSystem createSystem;
  private final SetExternalSystemActive setSystemActive;
  private final ReadExternalSystems readSystems;

  ExternalSystemHandlers(
      CreateExternalSystem createSystem,
      SetExternalSystemActive setSystemActive,
      ReadExternalSystems readSystems) {
    this.createSystem = createSystem;
    this.setSystemActive = setSystemActive;
    this.readSystems = readSystems;
  }

  Answer create(Request request) {
    var command = request.body(CreateExternalSystemRequest.class).command(request.caller());
    return switch (createSystem.handle(command)) {
      case CreateExternalSystem.Outcome.Done(ExternalSystem system) ->
          Answer.created(ExternalSystemResponse.of(system));
      case CreateExternalSystem.Outcome.NameTaken(String name) ->
          ExternalSystemProblems.nameTaken(name);
    };
  }

  Answer list(Request request) {
    var page = readSystems.of(request.caller(), request.page());
    return Answer.page(request, page, ExternalSystemResponse::of);
  }

  Answer suspend(Request request) {
    return set(request, false);
  }

  Answer activate(Request request) {
    return set(request, true);
  }

  private Answer set(Request request, boolean active) {
    request.noBody();
    var system = new ExternalSystemId(request.pathId("id"));
    var command = new SetExternalSystemActive.Command(request.caller(), system, active);
    return switch (setSystemActive.handle(command)) {
      case SetExternalSystemActive.Outcome.Done(ExternalSystem changed) ->
          Answer.ok(ExternalSystemResponse.of(changed));
      case SetExternalSystemActive.Outcome.UnknownExternalSystem(ExternalSystemId unknown) ->
          ExternalSystemProblems.notFound(unknown);
    };
  }
}
