package org.roombooking.http.problem;

/** Why an action cannot be done now: a stable code and a sentence. */
public record Reason(String code, String message) {}
