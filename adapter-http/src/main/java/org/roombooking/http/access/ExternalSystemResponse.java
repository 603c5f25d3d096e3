package org.roombooking.http.access;

import org.roombooking.domain.access.ExternalSystem;

/** An external system as clients see it. */
record ExternalSystemResponse(
    String id, String userId, String name, boolean isActive, String createdAt) {

  static ExternalSystemResponse of(ExternalSystem system) {
    return new ExternalSystemResponse(
        system.id().value().toString(),
        system.user().value().toString(),
        system.name(),
        system.active(),
        system.createdAt().toString());
  }
}
