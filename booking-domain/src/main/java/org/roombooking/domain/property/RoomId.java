package org.roombooking.domain.property;

import java.util.UUID;

/** Names a room, the one with a door. */
public record RoomId(UUID value) {}
