package org.roombooking.http.route;

import org.roombooking.domain.page.PageRequest;
import org.roombooking.http.text.Format;

/** The two parameters of every list. */
final class Paging {

  // Far beyond any list; it only keeps the arithmetic small.
  private static final int MOST_PAGES = 1_000_000;

  static final Parameter<Integer> PAGE = Parameter.orElse("page", Format.integer(1, MOST_PAGES), 1);
  static final Parameter<Integer> LIMIT =
      Parameter.orElse(
          "limit", Format.integer(1, PageRequest.MAX_LIMIT), PageRequest.DEFAULT_LIMIT);

  private Paging() {}
}
