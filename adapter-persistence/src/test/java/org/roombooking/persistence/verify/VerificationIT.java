package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @Test
  void finds_nothing_in_a_hotel_in_which_all_is_well() {
    var findings = new Verification(HOTEL.dataSource()).run(line -> {});

    assertThat(findings).isEqualTo(new Findings(findings.checked(), List.of()));
    assertThat(findings.checked()).isGreaterThan(300);
  }

  @Test
  void tells_what_it_checks_in_one_line_each() {
    var lines = new ArrayList<String>();

    var findings = new Verification(HOTEL.dataSource()).run(lines::add);

    assertThat(lines)
        .allMatch(line -> line.matches("[a-z_0-9]+: [0-9,]+ checked"))
        .contains("nights_are_not_oversold: 17 checked", "every_night_has_its_price: 14 checked");
    assertThat(lines.stream().mapToLong(VerificationIT::checked).sum())
        .isEqualTo(findings.checked());
  }

  private static long checked(String line) {
    return Long.parseLong(line.replaceAll("[^0-9]", ""));
  }

  @Test
  void tells_the_rule_that_is_broken() {
    HOTEL.execute("update room_price set currency = 'EUR'");
    var lines = new ArrayList<String>();

    var findings = new Verification(HOTEL.dataSource()).run(lines::add);

    assertThat(findings.violations()).hasSize(2);
    assertThat(lines)
        .contains(
            "one_currency_for_each_hotel: 16 checked, 2 broken."
                + " A hotel sells in one currency, that of all its prices and bookings.");
  }

  @Test
  void says_where_and_what() {
    HOTEL.execute("update room_type_night set sold = 0 where night = '2030-06-05'");

    assertThat(HOTEL.violations())
        .containsExactly(
            "sold_is_what_is_booked: hotel 08609bcf-387d-1316-2a52-9fbc0edff508,"
                + " room type 6a7c2dcd-8a16-1bcf-51f6-85b287882fa1, night 2030-06-05:"
                + " sold 0, booked 1");
  }

  @Test
  void shows_a_hundred_violations_of_an_invariant_and_counts_the_rest() {
    HOTEL.execute(
        """
        insert into room_type_night
          (hotel_id, room_type_id, night, sell_limit, out_of_service, sold, held, locked)
        select md5('harbour')::uuid, md5('double')::uuid, date '2031-01-01' + ordinal, 5, 1, 0, 0, 0
        from generate_series(1, 123) as ordinal
        """);

    var violations = new Verification(HOTEL.dataSource()).run(line -> {}).violations();

    assertThat(violations).hasSize(101);
    assertThat(violations.getLast()).isEqualTo(new Violation("limits_are_rooms", "and 23 more"));
  }

  @Test
  void shows_a_hundred_violations_without_counting_more() {
    HOTEL.execute(
        """
        insert into room_type_night
          (hotel_id, room_type_id, night, sell_limit, out_of_service, sold, held, locked)
        select md5('harbour')::uuid, md5('double')::uuid, date '2031-01-01' + ordinal, 5, 1, 0, 0, 0
        from generate_series(1, 100) as ordinal
        """);

    var violations = new Verification(HOTEL.dataSource()).run(line -> {}).violations();

    assertThat(violations)
        .hasSize(100)
        .noneMatch(violation -> violation.detail().startsWith("and "));
  }

  @Test
  void sees_one_moment_whatever_happens_meanwhile() {
    var findings =
        new Verification(HOTEL.dataSource())
            .run(
                line -> HOTEL.execute("update room_type_night set sold = sold - 1 where sold > 0"));

    assertThat(findings.violations()).isEmpty();
  }
}
