package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of the constraints that keep everything else true. */
final class SchemaInvariants {

  // A constraint that has not been proved of all rows, as after "not valid" or a failed build of
  // its
  // index, and triggers that somebody has switched off, as to load data past the foreign keys.
  private static final Invariant CONSTRAINTS_ARE_IN_FORCE =
      new Invariant(
          "constraints_are_in_force",
          "What the database is to refuse, it refuses, and has refused of all that is in it.",
          """
          select count(*) from pg_constraint
          where connamespace = current_schema()::regnamespace
          """,
          """
          select format('constraint %s of %s is not proved', conname, conrelid::regclass) as detail
          from pg_constraint
          where connamespace = current_schema()::regnamespace and not convalidated
          union all
          select format('index %s of %s is not whole', indexrelid::regclass, indrelid::regclass)
          from pg_index
          join pg_class on pg_class.oid = indexrelid
          where relnamespace = current_schema()::regnamespace and not (indisvalid and indisready)
          union all
          select format('trigger %s of %s is switched off', tgname, tgrelid::regclass)
          from pg_trigger
          join pg_class on pg_class.oid = tgrelid
          where relnamespace = current_schema()::regnamespace and tgenabled = 'D'
          """);

  private SchemaInvariants() {}

  static List<Invariant> all() {
    return List.of(CONSTRAINTS_ARE_IN_FORCE);
  }
}
