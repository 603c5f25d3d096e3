package org.roombooking.bootstrap.service;

import java.time.Clock;
import org.roombooking.application.access.TokenLifetimes;
import org.roombooking.application.integration.IdempotentRequests;
import org.roombooking.application.inventory.CityMemory;
import org.roombooking.bootstrap.identity.UuidV7Identifiers;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.wiring.AccessUseCases;
import org.roombooking.bootstrap.wiring.AmendmentUseCases;
import org.roombooking.bootstrap.wiring.AmenityUseCases;
import org.roombooking.bootstrap.wiring.BookingUseCases;
import org.roombooking.bootstrap.wiring.InventoryUseCases;
import org.roombooking.bootstrap.wiring.MemberUseCases;
import org.roombooking.bootstrap.wiring.Ports;
import org.roombooking.bootstrap.wiring.PricingUseCases;
import org.roombooking.bootstrap.wiring.PropertyUseCases;
import org.roombooking.http.access.Argon2Passwords;
import org.roombooking.http.access.JwtAccessTokens;
import org.roombooking.http.access.LinkedRefreshTokens;
import org.roombooking.http.member.LibphonePhoneNumbers;

/** Every use case, on one set of ports. */
record UseCases(
    AccessUseCases access,
    MemberUseCases member,
    PropertyUseCases property,
    PricingUseCases pricing,
    AmenityUseCases amenity,
    InventoryUseCases inventory,
    BookingUseCases booking,
    AmendmentUseCases amendment,
    IdempotentRequests idempotentRequests) {

  static UseCases over(
      Ports ports, Settings.Access settings, Argon2Passwords passwords, Clock clock) {
    return over(ports, CityMemory.none(), settings, passwords, clock);
  }

  static UseCases over(
      Ports ports,
      CityMemory cities,
      Settings.Access settings,
      Argon2Passwords passwords,
      Clock clock) {
    var identifiers = new UuidV7Identifiers();
    var keys = Secrets.of(settings);
    var secrets =
        new AccessUseCases.Secrets(
            passwords,
            new JwtAccessTokens(keys.tokenKey()),
            new LinkedRefreshTokens(keys.refreshKey()),
            new TokenLifetimes(settings.accessTokenTtl(), settings.refreshTokenTtl()));
    return new UseCases(
        AccessUseCases.over(ports, secrets, identifiers, clock),
        MemberUseCases.over(ports, new LibphonePhoneNumbers(), identifiers, clock),
        PropertyUseCases.over(ports, identifiers, clock),
        PricingUseCases.over(ports, identifiers, clock),
        AmenityUseCases.over(ports, identifiers, clock),
        InventoryUseCases.over(ports, identifiers, clock),
        BookingUseCases.over(ports, cities, identifiers, clock),
        AmendmentUseCases.over(ports, identifiers, clock),
        new IdempotentRequests(ports.answeredRequests(), ports.transactions(), clock));
  }
}
