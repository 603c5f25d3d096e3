package org.roombooking.http.pipeline;

import java.util.function.Supplier;
import org.roombooking.application.integration.IdempotentRequests;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;

/** Does the work of a request once, however often the request comes. */
@FunctionalInterface
public interface RepeatedRequests {

  /**
   * Does it.
   *
   * @param together whether it may share a transaction with other work of the kind
   */
  IdempotentRequests.Outcome handle(
      KeyedRequest request, boolean together, Supplier<StoredAnswer> work);
}
