package org.roombooking.domain.inventory;

import java.util.UUID;

/** Names a lock of rooms. */
public record RoomLockId(UUID value) {}
