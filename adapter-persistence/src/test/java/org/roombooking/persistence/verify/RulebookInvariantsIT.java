package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          charge_is_a_share_or_an_amount | share = 1 where code = 'LINEN'
          charge_is_a_share_or_an_amount | share = null where code = 'VAT'
          charge_is_a_share_or_an_amount | per = null where code = 'LINEN'
          charge_is_a_share_or_an_amount | share = 0 where code = 'VAT'
          charge_is_a_share_or_an_amount | amount = 0 where code = 'LINEN'
          charge_cap_leaves_something    | cap = 0 where code = 'LINEN'
          charge_has_a_night             | first_night = '2031-01-01' where code = 'LINEN'
          """)
  void a_charge_is_of_nothing(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update charge set " + change);

    assertThat(HOTEL.broken()).containsExactly("charges_are_of_something");
  }

  @Test
  void a_charge_is_in_another_currency_than_its_hotel() {
    HOTEL.execute("update charge set currency = 'EUR' where code = 'LINEN'");

    assertThat(HOTEL.broken()).containsExactly("one_currency_for_each_hotel");
  }

  @Test
  void a_hotel_has_two_charges_of_one_code() {
    HOTEL.allow("charge_code_is_taken_once");
    HOTEL.execute("update charge set code = 'VAT'");

    assertThat(HOTEL.broken()).containsExactly("names_are_taken_once");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          charge_belongs_to_a_hotel        | charge
          price_rule_belongs_to_a_hotel    | price_rule
          standard_rule_belongs_to_a_hotel | standard_rule
          """)
  void rules_are_of_no_hotel(String refusedBy, String table) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update " + table + " set hotel_id = md5('x')::uuid");

    assertThat(HOTEL.violationsOf("everything_belongs_somewhere")).isNotEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          price_rule_fees_are_whole                | price_rule set cancel_hours = '{48}'
          price_rule_fees_are_whole                | price_rule set cancel_values = '{0, 1}'
          price_rule_fees_are_known                | price_rule set cancel_fees = '{none, all, none, none}'
          price_rule_fee_values_are_not_negative   | price_rule set cancel_values = '{0, 1, 2, -1}'
          standard_rule_fees_are_whole             | standard_rule set cancel_fees = null where standard = 'saver'
          standard_rule_fees_are_whole             | standard_rule set cancel_hours = '{1}' where standard = 'saver'
          standard_rule_fees_are_known             | standard_rule set cancel_fees = '{all, none}' where standard = 'saver'
          standard_rule_fee_values_are_not_negative | standard_rule set cancel_values = '{-1, 1}' where standard = 'saver'
          """)
  void terms_cannot_be_frozen(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update " + change);

    assertThat(HOTEL.broken()).containsExactly("terms_can_be_frozen");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          standard_rule_derivation_is_whole             | amount = null where standard = 'saver'
          standard_rule_stands_for_itself               | derived_from = 'x', share = 0, amount = 0 where standard = 'Base Price'
          standard_rule_floor_is_not_above_the_ceiling  | floor = 200001 where standard = 'saver'
          standard_rule_floor_is_not_above_the_ceiling  | floor = -1 where standard = 'saver'
          standard_rule_discounts_are_whole             | discount_nights = '{7}' where standard = 'Base Price'
          standard_rule_discounts_are_whole             | discount_nights = '{1, 7}' where standard = 'Base Price'
          standard_rule_discounts_are_whole             | discount_shares = '{0, 7}' where standard = 'Base Price'
          standard_rule_discounts_are_whole             | discount_shares = '{7, 10001}' where standard = 'Base Price'
          """)
  void a_standard_is_derived_in_part(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update standard_rule set " + change);

    assertThat(HOTEL.broken()).containsExactly("derivations_are_whole");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          price_rule_children_are_whole            | child_kinds = '{}'
          price_rule_children_are_whole            | child_values = '{0}'
          price_rule_children_are_whole            | child_counts = '{t}'
          price_rule_children_have_their_ages      | child_untils = '{2, 18}'
          price_rule_children_have_their_ages      | child_untils = '{-1, 2}'
          price_rule_child_kinds_are_known         | child_kinds = '{share, gold}'
          price_rule_child_values_are_not_negative | child_values = '{0, -1}'
          """)
  void what_is_asked_for_children_is_not_known(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update price_rule set " + change);

    assertThat(HOTEL.broken()).containsExactly("child_bands_are_whole");
  }

  @ParameterizedTest
  @ValueSource(strings = {"child_values = '{10001, 10000}'", "child_untils = '{2, 2}'"})
  void more_than_a_night_is_asked_for_a_child_or_two_things_until_one_age(String change) {
    HOTEL.execute("update price_rule set " + change);

    assertThat(HOTEL.broken()).containsExactly("child_bands_are_whole");
  }

  @Test
  void two_standards_are_derived_from_each_other() {
    HOTEL.execute("update standard_rule set derived_from = 'member' where standard = 'saver'");

    assertThat(HOTEL.violations())
        .hasSize(2)
        .allMatch(line -> line.startsWith("no_standard_is_derived_from_itself: "));
  }

  @Test
  void a_standard_is_derived_from_itself() {
    HOTEL.allow("standard_rule_is_not_derived_from_itself");
    HOTEL.execute("update standard_rule set derived_from = 'saver' where standard = 'saver'");

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("no_standard_is_derived_from_itself: ")
        .endsWith("standard saver");
  }
}
