package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.List;

/** The stays of one room over some nights, one after the other. */
final class Guests {

  private final int[] stays;
  private int size;

  Guests(int nights) {
    stays = new int[nights];
  }

  void clear() {
    size = 0;
  }

  void add(int stay) {
    stays[size++] = stay;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  int get(int place) {
    return stays[place];
  }

  int first() {
    return stays[0];
  }

  int last() {
    return stays[size - 1];
  }

  List<Integer> all() {
    return Arrays.stream(stays, 0, size).boxed().toList();
  }
}
