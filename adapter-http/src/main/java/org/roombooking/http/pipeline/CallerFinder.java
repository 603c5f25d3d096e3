package org.roombooking.http.pipeline;

import java.util.Optional;
import org.roombooking.application.access.Caller;

/** Says whom an access token belongs to; nobody, if it is not valid now. */
@FunctionalInterface
public interface CallerFinder {

  Optional<Caller> find(String accessToken);
}
