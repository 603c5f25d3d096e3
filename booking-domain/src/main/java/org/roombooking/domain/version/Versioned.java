package org.roombooking.domain.version;

/** A thing as it was read, with the version that a change must still find. */
public record Versioned<T>(T value, Version version) {}
