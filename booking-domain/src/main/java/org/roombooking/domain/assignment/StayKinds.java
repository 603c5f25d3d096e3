package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.RoomFeature;

/**
 * What stays want of a room: all that want alike are of one kind, and what suits them is shared.
 */
final class StayKinds {

  private record Fitting(WantedRooms wanted, int guests) {}

  private record Kind(int rooms, int wishes) {}

  private final List<PlanRoom> rooms;
  private final Map<Fitting, Integer> byFitting = new HashMap<>();
  private final Map<Set<RoomFeature>, Integer> byWishes = new HashMap<>();
  private final Map<Kind, Integer> byKind = new HashMap<>();
  private final List<BitSet> suiting = new ArrayList<>();
  private final List<int[]> lacking = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private @Nullable PlanStay last;
  private int lastKind;
  private final int withoutWishes;

  StayKinds(List<PlanRoom> rooms) {
    this.rooms = rooms;
    withoutWishes = byWishes.computeIfAbsent(Set.of(), this::addLacking);
  }

  /** The kind of a stay, counted from 0. */
  int of(PlanStay stay) {
    // Most stays want what the one before wants, and to look that up takes longer.
    var before = last;
    boolean sameRooms = before != null && wantAlike(stay, before);
    boolean sameWishes = before != null && stay.wishes().equals(before.wishes());
    if (!sameRooms || !sameWishes) {
      int fitting =
          sameRooms
              ? kinds.get(lastKind).rooms()
              : byFitting.computeIfAbsent(
                  new Fitting(stay.wanted(), stay.guests()), this::addSuiting);
      int wishes =
          sameWishes
              ? kinds.get(lastKind).wishes()
              : byWishes.computeIfAbsent(stay.wishes(), this::addLacking);
      lastKind = byKind.computeIfAbsent(new Kind(fitting, wishes), this::addKind);
    }
    last = stay;
    return lastKind;
  }

  private static boolean wantAlike(PlanStay one, PlanStay other) {
    return one.guests() == other.guests() && one.wanted().equals(other.wanted());
  }

  private int addSuiting(Fitting wish) {
    var suitable = new BitSet();
    for (int room = 0; room < rooms.size(); room++) {
      var candidate = rooms.get(room);
      boolean wanted =
          switch (wish.wanted()) {
            case WantedRooms.OfType(var type) -> candidate.type().equals(type);
            case WantedRooms.OneOf(var named) -> named.contains(candidate.id());
          };
      suitable.set(room, wanted && candidate.maxOccupancy() >= wish.guests());
    }
    suiting.add(suitable);
    return suiting.size() - 1;
  }

  private int addLacking(Set<RoomFeature> wishes) {
    lacking.add(
        rooms.stream()
            .mapToInt(room ->
                (int) wishes.stream().filter(wish -> !room.features().contains(wish)).count())
            .toArray());
    return lacking.size() - 1;
  }

  private int addKind(Kind kind) {
    kinds.add(kind);
    return kinds.size() - 1;
  }

  /** For each kind the rooms that suit it; those that differ in wishes alone share them. */
  BitSet[] rooms() {
    return kinds.stream().map(kind -> suiting.get(kind.rooms())).toArray(BitSet[]::new);
  }

  /** The kinds that wish for something. */
  BitSet wishing() {
    var wishing = new BitSet();
    for (int kind = 0; kind < kinds.size(); kind++) {
      wishing.set(kind, kinds.get(kind).wishes() != withoutWishes);
    }
    return wishing;
  }

  /** For each kind how many of its wishes each room lacks. */
  int[][] missed() {
    return kinds.stream().map(kind -> lacking.get(kind.wishes())).toArray(int[][]::new);
  }
}
