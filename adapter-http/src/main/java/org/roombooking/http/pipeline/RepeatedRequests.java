package org.roombooking.http.pipeline;

import java.util.function.Supplier;
import org.roombooking.application.integration.IdempotentRequests;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;

/** Does the work of a request once, however often the request comes. */
@FunctionalInterface
public interface RepeatedRequests {

  IdempotentRequests.Outcome handle(KeyedRequest request, Supplier<StoredAnswer> work);
}
