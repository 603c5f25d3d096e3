package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of the rules that keep stays from being sold. */
final class RestrictionInvariants {

  // A window over the track, so that the table is sorted once and not joined with itself. Dates
  // before the greatest last one so far overlap, not only those of the neighbour.
  private static final Invariant RESTRICTIONS_DO_NOT_OVERLAP =
      Invariant.ofEach(
          "restriction",
          "restrictions_do_not_overlap",
          "Of one kind and scope there is at most one restriction on a date.",
          """
          select
            format(
              'hotel %s, %s, room type %s, standard %s: %s to %s, and one until %s',
              hotel_id, kind, coalesce(room_type_id::text, '-'), coalesce(standard, '-'),
              first_date, last_date, last_before
            ) as detail
          from (
            select
              restriction.*,
              max(last_date) over (
                partition by hotel_id, kind, room_type_id, standard
                order by first_date, restriction_id
                rows between unbounded preceding and 1 preceding
              ) as last_before
            from restriction
          ) as track
          where last_before >= first_date
          """);

  private static final Invariant RESTRICTIONS_MEAN_SOMETHING =
      Invariant.ofEach(
          "restriction",
          "restrictions_mean_something",
          "A restriction has a date, and a number if and only if its kind counts.",
          """
          select
            format(
              'hotel %s, %s: %s to %s, number %s',
              hotel_id, kind, first_date, last_date, coalesce(number::text, '-')
            ) as detail
          from restriction
          where first_date > last_date
            or (number is null) <> (kind in ('closed_to_arrival', 'closed_to_departure', 'stop_sell'))
            or number < case when kind in ('min_advance', 'max_advance') then 0 else 1 end
          """);

  private RestrictionInvariants() {}

  static List<Invariant> all() {
    return List.of(RESTRICTIONS_DO_NOT_OVERLAP, RESTRICTIONS_MEAN_SOMETHING);
  }
}
