package org.roombooking.application.identity;

import java.util.UUID;

/**
 * New identifiers, never the same twice, each sorting after those made before it (UUIDv7).
 * Contract: {@code IdentifiersContract}.
 */
public interface Identifiers {

  UUID next();
}
