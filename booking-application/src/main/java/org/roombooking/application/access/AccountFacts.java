package org.roombooking.application.access;

import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;

/** What is written down of users and their external systems when they change. */
final class AccountFacts {

  /** Only that there is one is written down, never what it is. */
  static final String PASSWORD = "password";

  private AccountFacts() {}

  static Subject subject(UserId user) {
    return new Subject(Subject.Kind.USER, user.value());
  }

  static Facts of(User user) {
    return Facts.none().with("username", user.username().value()).with(PASSWORD, user.password());
  }

  static Subject subject(ExternalSystem system) {
    return new Subject(Subject.Kind.EXTERNAL_SYSTEM, system.id().value());
  }

  static Facts of(ExternalSystem system) {
    return Facts.none().with("name", system.name()).with("is_active", system.active());
  }
}
