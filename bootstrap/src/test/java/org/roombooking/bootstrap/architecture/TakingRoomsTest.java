package org.roombooking.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roombooking.bootstrap.endtoend.WayToTakeRooms;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.DoorClosing;

/** Whatever takes rooms is raced for the last one (Constraint-Decides). */
@AnalyzeClasses(packages = "org.roombooking.application", importOptions = ProductOnly.class)
class TakingRoomsTest {

  /** What the ports answer to those who want a room that another may have taken. */
  private static final Set<String> WHETHER_IT_WAS_HAD =
      Set.of(
          Claim.class.getName(),
          DoorClosing.class.getName(),
          RoomNights.Occupation.class.getName());

  @ArchTest
  static void the_races_name_every_use_case_that_takes_rooms(JavaClasses classes) {
    var takers = new TreeSet<String>();
    for (var type : classes) {
      if (type.getMethodCallsFromSelf().stream()
          .anyMatch(
              call -> WHETHER_IT_WAS_HAD.contains(call.getTarget().getRawReturnType().getName()))) {
        addUsers(type, takers);
      }
    }

    assertThat(takers.stream().filter(name -> isUseCase(classes.get(name))))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(WayToTakeRooms.values())
                .map(way -> way.useCase().getName())
                .collect(Collectors.toSet()));
  }

  private static void addUsers(JavaClass type, Set<String> takers) {
    var outermost = outermost(type);
    if (takers.add(outermost.getName())) {
      outermost
          .getDirectDependenciesToSelf()
          .forEach(dependency -> addUsers(dependency.getOriginClass(), takers));
    }
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(TakingRoomsTest::outermost).orElse(type);
  }

  private static boolean isUseCase(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(method ->
            method.getName().equals("handle")
                && method.getModifiers().contains(JavaModifier.PUBLIC));
  }
}
