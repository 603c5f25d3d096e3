package org.roombooking.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Holds for a class that has, takes, returns or calls for a double or a float. */
final class UseFloatingPoint extends ArchCondition<JavaClass> {

  static final UseFloatingPoint INSTANCE = new UseFloatingPoint();

  private static final Set<String> TYPES =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private UseFloatingPoint() {
    super("use floating point");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> TYPES.contains(dependency.getTargetClass().getName()))
        .forEach(dependency ->
            events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription())));
    type.getMethodCallsFromSelf().stream()
        .filter(call -> TYPES.contains(call.getTarget().getRawReturnType().getName()))
        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
  }
}
