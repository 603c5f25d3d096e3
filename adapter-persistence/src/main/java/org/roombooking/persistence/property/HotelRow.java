package org.roombooking.persistence.property;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** A hotel, column by column. */
record HotelRow(
    HotelId id,
    Version version,
    UserId owner,
    String name,
    String address,
    String city,
    CountryCode country,
    ZoneId zone,
    Currency currency,
    BookingPolicy bookingPolicy,
    @Nullable Integer holdSeconds,
    int undoSeconds,
    boolean active,
    int rating,
    Instant createdAt,
    @Nullable Long aheadMicros) {

  private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

  static @Nullable Integer holdSeconds(HoldPolicy policy) {
    return switch (policy) {
      case HoldPolicy.Limited(Duration length) -> Math.toIntExact(length.toSeconds());
      case HoldPolicy.Unlimited() -> null;
    };
  }

  static int undoSeconds(UndoWindow window) {
    return Math.toIntExact(window.length().toSeconds());
  }

  static @Nullable Long aheadMicros(Timepiece timepiece) {
    return switch (timepiece) {
      case Timepiece.Common() -> null;
      case Timepiece.Sandbox(Duration ahead) -> ahead.dividedBy(MICROSECOND);
    };
  }

  Versioned<Hotel> toVersioned() {
    return new Versioned<>(toHotel(), version);
  }

  Hotel toHotel() {
    return new Hotel(
        id,
        owner,
        new HotelProfile(name, address, city, country),
        zone,
        currency,
        bookingPolicy,
        holdPolicy(),
        new UndoWindow(Duration.ofSeconds(undoSeconds)),
        active,
        rating,
        createdAt,
        aheadMicros == null
            ? new Timepiece.Common()
            : new Timepiece.Sandbox(MICROSECOND.multipliedBy(aheadMicros)));
  }

  private HoldPolicy holdPolicy() {
    return holdSeconds == null
        ? new HoldPolicy.Unlimited()
        : new HoldPolicy.Limited(Duration.ofSeconds(holdSeconds));
  }
}
