package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of the rules by which hotels make their prices. */
final class RulebookInvariants {

  // Each of these is unknown and not true where something is missing.
  private static final Invariant CHARGES_ARE_OF_SOMETHING =
      Invariant.ofEach(
          "charge",
          "charges_are_of_something",
          "A tax or a fee is a share of a price or an amount, of more than nothing, for some night.",
          """
          select
            format(
              'hotel %s, charge %s: share %s, amount %s, cap %s, nights %s to %s', hotel_id, code,
              coalesce(share::text, '-'), coalesce(amount::text, '-'), coalesce(cap::text, '-'),
              coalesce(first_night::text, '-'), coalesce(last_night::text, '-')
            ) as detail
          from charge
          where num_nonnulls(share, amount) <> 1
            or (amount is null) <> (per is null)
            or coalesce(share, amount) <= 0
            or cap <= 0
            or first_night > last_night
          """);

  private static final String TERMS_ARE_WHOLE =
      """
      (
        cardinality(cancel_fees) = cardinality(cancel_hours) + 2
        and cardinality(cancel_values) = cardinality(cancel_hours) + 2
        and array_position(cancel_hours, null) is null
        and cancel_fees <@ array['none', 'nights', 'share', 'amount']
        and 0 <= all (cancel_values)
      )
      """;

  private static final Invariant TERMS_CAN_BE_FROZEN =
      new Invariant(
          "terms_can_be_frozen",
          "Terms of cancellation have a fee for each of their steps, one after them, and one for"
              + " who does not come.",
          "select (select count(*) from price_rule) + (select count(*) from standard_rule)",
          """
          select
            format('hotel %%s: terms %%s %%s %%s', hotel_id, cancel_hours, cancel_fees, cancel_values)
              as detail
          from price_rule
          where %1$s is not true
          union all
          select
            format(
              'hotel %%s, standard %%s: terms %%s %%s %%s',
              hotel_id, standard, cancel_hours, cancel_fees, cancel_values
            )
          from standard_rule
          where num_nonnulls(cancel_hours, cancel_fees, cancel_values) > 0 and %1$s is not true
          """
              .formatted(TERMS_ARE_WHOLE));

  private static final Invariant CHILD_BANDS_ARE_WHOLE =
      Invariant.ofEach(
          "price_rule",
          "child_bands_are_whole",
          "What a hotel asks for children is nothing or more until each of some ages of children.",
          """
          select
            format(
              'hotel %s: children %s %s %s %s', hotel_id, child_untils, child_kinds, child_values,
              child_counts
            ) as detail
          from price_rule
          where (
            cardinality(child_kinds) = cardinality(child_untils)
            and cardinality(child_values) = cardinality(child_untils)
            and cardinality(child_counts) = cardinality(child_untils)
            and array_position(child_counts, null) is null
            and 0 <= all (child_untils)
            and 17 >= all (child_untils)
            and child_kinds <@ array['share', 'amount']
            and 0 <= all (child_values)
            and not exists (
              select from unnest(child_kinds, child_values) as asked (kind, value)
              where kind = 'share' and value > 10000
            )
            and (select count(distinct until) from unnest(child_untils) as until)
              = cardinality(child_untils)
          ) is not true
          """);

  private static final Invariant DERIVATIONS_ARE_WHOLE =
      Invariant.ofEach(
          "standard_rule",
          "derivations_are_whole",
          "A price standard that is derived says from which other one and how, and what long stays"
              + " save is a share for each number of nights.",
          """
          select
            format(
              'hotel %s, standard %s: from %s, %s, %s, %s to %s, discounts %s %s', hotel_id, standard,
              coalesce(derived_from, '-'), coalesce(share::text, '-'), coalesce(amount::text, '-'),
              coalesce(floor::text, '-'), coalesce(ceiling::text, '-'), discount_nights,
              discount_shares
            ) as detail
          from standard_rule
          where num_nonnulls(derived_from, share, amount) not in (0, 3)
            or (derived_from is not null and standard in ('Base Price', 'Agreed Price'))
            or floor < 0
            or floor > ceiling
            or (
              cardinality(discount_shares) = cardinality(discount_nights)
              and 2 <= all (discount_nights)
              and 1 <= all (discount_shares)
              and 10000 >= all (discount_shares)
            ) is not true
          """);

  // Each standard is followed to the one that it is derived from, and so on, until one comes again.
  private static final Invariant NO_STANDARD_IS_DERIVED_FROM_ITSELF =
      Invariant.ofEach(
          "standard_rule",
          "no_standard_is_derived_from_itself",
          "No price standard is derived from itself, at whatever distance.",
          """
          with recursive line as (
            select hotel_id, standard, derived_from
            from standard_rule
            where derived_from is not null
            union
            select line.hotel_id, line.standard, other.derived_from
            from line
            join standard_rule as other
              on other.hotel_id = line.hotel_id and other.standard = line.derived_from
            where other.derived_from is not null
          )
          select format('hotel %s, standard %s', hotel_id, standard) as detail
          from line
          where derived_from = standard
          """);

  private RulebookInvariants() {}

  static List<Invariant> all() {
    return List.of(
        CHARGES_ARE_OF_SOMETHING,
        TERMS_CAN_BE_FROZEN,
        CHILD_BANDS_ARE_WHOLE,
        DERIVATIONS_ARE_WHOLE,
        NO_STANDARD_IS_DERIVED_FROM_ITSELF);
  }
}
