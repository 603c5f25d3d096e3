package org.roombooking.http.route;

import java.util.List;
import java.util.function.Function;
import org.roombooking.domain.page.Page;

/**
 * A list that says in its body which part of the whole it is.
 *
 * @param data the items of this page
 */
record Envelope<R>(List<R> data, Pagination pagination) {

  /**
   * Which part it is.
   *
   * @param total how many items the whole list has
   * @param totalPages 0 where it has none
   */
  record Pagination(int page, int limit, long total, long totalPages) {}

  static <T, R> Envelope<R> of(Page<T> page, Function<T, R> mapper) {
    int limit = page.request().limit();
    long pages = (page.total() + limit - 1) / limit;
    return new Envelope<>(
        page.items().stream().map(mapper).toList(),
        new Pagination(page.request().page(), limit, page.total(), pages));
  }
}
