package org.roombooking.domain.page;

/**
 * Which part of a list is wanted.
 *
 * @param page counted from 1
 * @param limit how many items at the most, 1 to {@value #MAX_LIMIT}
 */
public record PageRequest(int page, int limit) {

  public static final int MAX_LIMIT = 100;
  public static final int DEFAULT_LIMIT = 20;

  public PageRequest {
    if (page < 1 || limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("No such page: " + page + " of " + limit);
    }
  }

  /** How many items come before this page. */
  public long offset() {
    return (page - 1L) * limit;
  }
}
