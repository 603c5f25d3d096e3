package org.roombooking.application.testing;

import java.util.Collection;
import java.util.Comparator;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** Cuts pages out of whole lists. */
public final class Pages {

  private Pages() {}

  public static <T> Page<T> cut(
      Collection<T> all, Comparator<? super T> order, PageRequest request) {
    var items = all.stream().sorted(order).skip(request.offset()).limit(request.limit()).toList();
    return new Page<>(items, all.size(), request);
  }
}
