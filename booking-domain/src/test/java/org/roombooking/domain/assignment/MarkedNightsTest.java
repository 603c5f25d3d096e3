package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkedNightsTest {

  private static final int ROOMS = 3;
  private static final int NIGHTS = 200;

  /** The same in the plainest way. */
  private final boolean[][] plain = new boolean[ROOMS][NIGHTS];

  private final MarkedNights marked = new MarkedNights(ROOMS, NIGHTS);
  private final Random random = new Random(1);

  @Test
  void nights_are_marked_as_somebody_would_who_marks_them_one_by_one() {
    for (int i = 0; i < 3_000; i++) {
      change();
      int room = random.nextInt(ROOMS);
      int from = random.nextInt(NIGHTS);
      int until = from + 1 + random.nextInt(NIGHTS - from);
      assertThat(marked.isAny(room, from, until)).isEqualTo(isAny(room, from, until));
    }
  }

  @Test
  void sixty_four_nights_are_looked_at_in_one_go() {
    for (int i = 0; i < 300; i++) {
      change();
      for (int day = 0; day <= NIGHTS; day++) {
        int room = random.nextInt(ROOMS);
        assertThat(marked.after(room, day)).isEqualTo(bits(room, day, Long.SIZE));
        assertThat(marked.before(room, day)).isEqualTo(bits(room, day - Long.SIZE, Long.SIZE));
      }
    }
  }

  @Test
  void fewer_nights_are_looked_at_alone() {
    change();
    marked.mark(1, 60, 70);
    marked.clear(1, 63, 65);
    assertThat(marked.between(1, 60, 68)).isEqualTo(0b1110_0111);
    assertThat(marked.between(1, 60, 61)).isEqualTo(1);
    assertThat(marked.between(1, 60, 63)).isEqualTo(0b111);
    assertThat(marked.between(1, 63, 65)).isZero();
  }

  @Test
  void what_is_copied_stays_as_it_was() {
    marked.mark(0, 5, 8);
    var copy = new MarkedNights(marked);
    marked.clear(0, 5, 8);
    assertThat(copy.isAny(0, 7, 8)).isTrue();
    assertThat(marked.isAny(0, 0, NIGHTS)).isFalse();
  }

  private void change() {
    int room = random.nextInt(ROOMS);
    int other = (room + 1) % ROOMS;
    int from = random.nextInt(NIGHTS);
    int until = from + 1 + random.nextInt(NIGHTS - from);
    int how = random.nextInt(3);
    if (how == 0) {
      marked.mark(room, from, until);
    } else if (how == 1) {
      marked.clear(room, from, until);
    } else {
      marked.exchange(room, other, from, until);
    }
    for (int night = from; night < until; night++) {
      boolean there = plain[other][night];
      plain[other][night] = how == 2 ? plain[room][night] : there;
      plain[room][night] = how == 2 ? there : how == 0;
    }
  }

  private boolean isAny(int room, int from, int until) {
    return IntStream.range(from, until).anyMatch(night -> plain[room][night]);
  }

  private long bits(int room, int from, int nights) {
    return IntStream.range(0, nights)
        .filter(bit -> from + bit >= 0 && from + bit < NIGHTS && plain[room][from + bit])
        .mapToLong(bit -> 1L << bit)
        .sum();
  }
}
