package org.roombooking.http.access;

import org.roombooking.domain.access.User;

record UserResponse(String id, String username, String createdAt) {

  static UserResponse of(User user) {
    return new UserResponse(
        user.id().value().toString(), user.username().value(), user.createdAt().toString());
  }
}
