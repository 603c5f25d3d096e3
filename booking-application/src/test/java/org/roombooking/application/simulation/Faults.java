package org.roombooking.application.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.StoredEvents;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Versioned;

/** Faults to be planted. */
final class Faults {

  private Faults() {}

  /** Whoever asks is taken for the owner. */
  static Ports withoutOwnerCheck(Ports ports, Supplier<Optional<UserId>> atWork) {
    return replace(
        ports,
        Hotels.class,
        answer ->
            answer instanceof Optional<?> found ? found.map(read -> owned(read, atWork)) : answer);
  }

  private static Object owned(Object read, Supplier<Optional<UserId>> atWork) {
    return read instanceof Versioned<?>(Hotel hotel, var version)
        ? new Versioned<>(
            atWork.get().map(user -> Variants.ownedBy(user, hotel)).orElse(hotel), version)
        : read;
  }

  /** The event of the third version of a booking was never written. */
  static Ports withoutSomeEvents(Ports ports, Supplier<Optional<UserId>> atWork) {
    return replace(
        ports,
        StoredEvents.class,
        answer ->
            answer instanceof java.util.List<?> events && events.size() >= 3
                ? events.subList(0, events.size() - 1)
                : answer);
  }

  /** No stay is restricted. */
  static Ports withoutRestrictions(Ports ports, Supplier<Optional<UserId>> atWork) {
    return replace(
        ports,
        Restrictions.class,
        answer -> answer instanceof StayRestrictions ? StayRestrictions.none() : answer);
  }

  /** No standard is derived from another one. */
  static Ports withoutPriceStandards(Ports ports, Supplier<Optional<UserId>> atWork) {
    return replace(
        ports,
        Rulebooks.class,
        answer ->
            answer instanceof Rulebook(var rules, var standards, var charges)
                ? new Rulebook(rules, charges)
                : answer);
  }

  /** Whoever locks a room is told that nobody is in it. */
  static Ports withoutClosedDoors(Ports ports, Supplier<Optional<UserId>> atWork) {
    return replace(
        ports,
        RoomLocks.class,
        answer -> answer instanceof DoorClosing ? new DoorClosing.Closed() : answer);
  }

  /** The same ports, but one of them gives other answers. */
  private static Ports replace(Ports ports, Class<?> port, UnaryOperator<Object> answers) {
    var components = Ports.class.getRecordComponents();
    var values =
        Arrays.stream(components)
            .map(component -> replaced(component, ports, port, answers))
            .toArray();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return Ports.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object replaced(
      RecordComponent component, Ports ports, Class<?> port, UnaryOperator<Object> answers) {
    try {
      var real = component.getAccessor().invoke(ports);
      return component.getType().equals(port) ? answering(real, port, answers) : real;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object answering(Object real, Class<?> port, UnaryOperator<Object> answers) {
    return Proxy.newProxyInstance(
        port.getClassLoader(),
        new Class<?>[] {port},
        (proxy, method, arguments) -> {
          try {
            return answers.apply(method.invoke(real, arguments));
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
