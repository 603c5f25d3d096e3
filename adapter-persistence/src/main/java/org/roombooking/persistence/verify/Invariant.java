package org.roombooking.persistence.verify;

/**
 * Something that is true of the stored data at every moment, and how to see where it is not.
 *
 * @param rule what it says, in a hotel's words
 * @param facts a query for one number: how many rows it is about
 * @param violations a query for the rows that break it, each told in a column {@code detail}
 */
record Invariant(String name, String rule, String facts, String violations) {

  /** An invariant about every row of a table. */
  static Invariant ofEach(String table, String name, String rule, String violations) {
    return new Invariant(name, rule, "select count(*) from " + table, violations);
  }
}
