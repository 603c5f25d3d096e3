package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.domain.pricing.StandardsFixtures.FLEXIBLE;
import static org.roombooking.domain.pricing.StandardsFixtures.MEMBER;
import static org.roombooking.domain.pricing.StandardsFixtures.SAVER;
import static org.roombooking.domain.pricing.StandardsFixtures.derived;
import static org.roombooking.domain.pricing.StandardsFixtures.plain;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardsTest {

  @Test
  void a_standard_is_not_derived_from_itself() {
    assertThat(Standards.none().wouldCloseCircle(derived(SAVER, SAVER, -500))).isTrue();
  }

  @Test
  void nor_from_one_that_is_derived_from_it_at_whatever_distance() {
    var standards =
        Standards.of(
            List.of(derived(MEMBER, SAVER, -500), derived(SAVER, FLEXIBLE, -500), plain(FLEXIBLE)));

    assertThat(standards.wouldCloseCircle(derived(FLEXIBLE, MEMBER, 0))).isTrue();
    assertThat(standards.wouldCloseCircle(derived(SAVER, MEMBER, 0))).isTrue();
    assertThat(standards.wouldCloseCircle(derived(FLEXIBLE, PriceStandard.BASE, 0))).isFalse();
    assertThat(standards.wouldCloseCircle(derived(MEMBER, FLEXIBLE, 0))).isFalse();
    assertThat(standards.wouldCloseCircle(plain(FLEXIBLE))).isFalse();
  }

  @Test
  void those_that_are_derived_from_one_are_told_by_name() {
    var standards =
        Standards.of(
            List.of(derived(SAVER, FLEXIBLE, 0), plain(FLEXIBLE), derived(MEMBER, FLEXIBLE, 0)));

    assertThat(standards.derivedFrom(FLEXIBLE)).containsExactly(MEMBER, SAVER);
    assertThat(standards.derivedFrom(SAVER)).isEmpty();
  }

  @Test
  void the_base_price_and_an_agreed_one_stand_for_themselves() {
    assertThatIllegalArgumentException().isThrownBy(() -> derived(PriceStandard.BASE, SAVER, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> derived(PriceStandard.AGREED, SAVER, 0));
    assertThat(plain(PriceStandard.BASE).derivation()).isEmpty();
  }
}
