package org.roombooking.http.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.roombooking.domain.page.PageRequest;

/**
 * One operation of the API.
 *
 * @param path with parameters in braces, such as {@code /api/v1/hotels/{hotel_id}}
 * @param parameters the query parameters it knows; any other is refused
 * @param replayed whether a repeated request with the same {@code Idempotency-Key} gets the first
 *     answer again; only on POST, and not where the answer is a secret
 * @param together whether its work with an {@code Idempotency-Key} may share a transaction with
 *     that of other requests that come at the same moment
 * @param usualLimit how many items a page of its list has where the client does not say
 * @param fileBytes the size of the largest file it takes, if it takes one in a form; JSON otherwise
 */
public record Route(
    HttpMethod method,
    String path,
    Access access,
    Handler handler,
    List<Parameter<?>> parameters,
    boolean replayed,
    boolean together,
    int usualLimit,
    OptionalInt fileBytes) {

  public Route {
    parameters = List.copyOf(parameters);
    if (!path.startsWith("/") || (path.length() > 1 && path.endsWith("/"))) {
      throw new IllegalArgumentException("not a path: " + path);
    }
  }

  public static Route get(String path, Access access, Handler handler) {
    return of(HttpMethod.GET, path, access, handler, false);
  }

  public static Route post(String path, Access access, Handler handler) {
    return of(HttpMethod.POST, path, access, handler, true);
  }

  /** Takes a file of up to so many bytes: {@code multipart/form-data} with one part. */
  public static Route postFile(String path, Access access, int fileBytes, Handler handler) {
    return new Route(
        HttpMethod.POST,
        path,
        access,
        handler,
        List.of(),
        true,
        false,
        PageRequest.DEFAULT_LIMIT,
        OptionalInt.of(fileBytes));
  }

  public static Route put(String path, Access access, Handler handler) {
    return of(HttpMethod.PUT, path, access, handler, false);
  }

  public static Route patch(String path, Access access, Handler handler) {
    return of(HttpMethod.PATCH, path, access, handler, false);
  }

  public static Route delete(String path, Access access, Handler handler) {
    return of(HttpMethod.DELETE, path, access, handler, false);
  }

  private static Route of(
      HttpMethod method, String path, Access access, Handler handler, boolean replayed) {
    return new Route(
        method,
        path,
        access,
        handler,
        List.of(),
        replayed,
        false,
        PageRequest.DEFAULT_LIMIT,
        OptionalInt.empty());
  }

  /** The same route, knowing these query parameters too. */
  public Route with(Parameter<?>... more) {
    var all = Stream.concat(parameters.stream(), Stream.of(more)).toList();
    return new Route(method, path, access, handler, all, replayed, together, usualLimit, fileBytes);
  }

  /** The same route, answering in pages: it knows {@code page} and {@code limit}. */
  public Route paged() {
    return with(Paging.PAGE, Paging.LIMIT);
  }

  /** The same in pages of this length where the client does not say. */
  public Route pagedBy(int limit) {
    return new Route(
            method, path, access, handler, parameters, replayed, together, limit, fileBytes)
        .paged();
  }

  /** The same route, with no answer ever kept, because its answers are secrets. */
  public Route notReplayed() {
    return new Route(
        method, path, access, handler, parameters, false, together, usualLimit, fileBytes);
  }

  /** The same route, whose work may share a transaction with that of others. */
  public Route doneTogether() {
    return new Route(
        method, path, access, handler, parameters, replayed, true, usualLimit, fileBytes);
  }

  /** The file that a request brings, on a route that takes one. */
  public Optional<byte[]> file(Received received) {
    return fileBytes.isPresent()
        ? Optional.of(FormFile.read(received, fileBytes.getAsInt()))
        : Optional.empty();
  }

  /**
   * How many bytes a body may have.
   *
   * @param json the most that JSON may have
   */
  public int bodyLimit(int json) {
    return fileBytes.isPresent() ? fileBytes.getAsInt() + FormFile.OVERHEAD : json;
  }
}
