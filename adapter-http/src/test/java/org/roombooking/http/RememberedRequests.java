package org.roombooking.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.integration.IdempotentRequests.Outcome;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;
import org.roombooking.http.pipeline.RepeatedRequests;

/** Remembers answers in memory, by scope, route and key. */
final class RememberedRequests implements RepeatedRequests {

  private record Key(String scope, String route, String key) {}

  private record Entry(String fingerprint, @Nullable StoredAnswer answer) {}

  private final Map<Key, Entry> entries = new ConcurrentHashMap<>();

  @Override
  public Outcome handle(KeyedRequest request, boolean together, Supplier<StoredAnswer> work) {
    var key = new Key(request.scope(), request.route(), request.key());
    var earlier = entries.putIfAbsent(key, new Entry(request.fingerprint(), null));
    if (earlier != null) {
      return again(earlier, request);
    }
    try {
      var answer = work.get();
      entries.put(key, new Entry(request.fingerprint(), answer));
      return new Outcome.First(answer);
    } catch (RuntimeException e) {
      entries.remove(key);
      throw e;
    }
  }

  private static Outcome again(Entry earlier, KeyedRequest request) {
    if (!earlier.fingerprint().equals(request.fingerprint())) {
      return new Outcome.DifferentRequest();
    }
    return earlier.answer() == null
        ? new Outcome.StillRunning()
        : new Outcome.Repeated(earlier.answer());
  }
}
