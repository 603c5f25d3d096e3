package org.roombooking.application.access;

import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystems;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** The external systems of a caller. */
public final class ReadExternalSystems {

  private final ExternalSystems systems;

  public ReadExternalSystems(ExternalSystems systems) {
    this.systems = systems;
  }

  public Page<ExternalSystem> of(Caller caller, PageRequest page) {
    return systems.list(caller.user(), page);
  }
}
