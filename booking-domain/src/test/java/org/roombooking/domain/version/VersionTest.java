package org.roombooking.domain.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionTest {

  @Test
  void versions_are_counted_from_one() {
    assertThat(Version.FIRST).isEqualTo(new Version(1));
    assertThat(Version.FIRST.next()).isEqualTo(new Version(2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Version(0));
  }
}
