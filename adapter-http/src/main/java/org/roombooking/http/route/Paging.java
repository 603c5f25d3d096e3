package org.roombooking.http.route;

import java.util.Optional;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.http.text.Format;

/** The two parameters of every list. */
final class Paging {

  // Far beyond any list; it only keeps the arithmetic small.
  private static final int MOST_PAGES = 1_000_000;

  static final Parameter<Integer> PAGE = Parameter.orElse("page", Format.integer(1, MOST_PAGES), 1);

  // What it is where it is left out, the route says.
  static final Parameter<Optional<Integer>> LIMIT =
      Parameter.optional("limit", Format.integer(1, PageRequest.MAX_LIMIT));

  private Paging() {}
}
