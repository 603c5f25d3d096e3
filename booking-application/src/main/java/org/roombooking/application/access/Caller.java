package org.roombooking.application.access;

import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;

/** A user who has proved who they are. */
public record Caller(UserId user, SessionId session) {}
