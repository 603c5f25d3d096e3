package org.roombooking.domain.property.image;

import java.util.UUID;

/** Names an image. */
public record ImageId(UUID value) {}
