package org.roombooking.http.pipeline;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name a request goes by in answers and logs: the client's own, if it is harmless. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";

  /** Under this name the server keeps the id with the request. */
  public static final String ATTRIBUTE = "org.roombooking.http.request_id";

  /** Under this name every log line of the request carries the id. */
  public static final String LOGGED_AS = "request_id";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  public static String of(@Nullable String offered) {
    return offered != null && HARMLESS.matcher(offered).matches()
        ? offered
        : UUID.randomUUID().toString();
  }
}
