package org.roombooking.application.pricing;

import java.util.Collection;
import java.util.Locale;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChildBands;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.Fee;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** What is written down of prices and their rules when they change. */
final class PricingFacts {

  private PricingFacts() {}

  static Subject prices(RoomTypeId type) {
    return new Subject(Subject.Kind.PRICES, type.value());
  }

  /** One field for each price, named by its standard, its night and its guests. */
  static Facts of(Collection<RoomPrice> prices) {
    var facts = Facts.none();
    prices.forEach(price -> facts.with(field(price), text(price)));
    return facts;
  }

  private static String field(RoomPrice price) {
    var field = price.standard().name() + " " + price.night();
    var guests = price.guests();
    return guests.isPresent() ? field + " for %s guests".formatted(guests.getAsInt()) : field;
  }

  private static String text(RoomPrice price) {
    return price.available() ? price.price().toString() : price.price() + ", suspended";
  }

  static Subject rules(HotelId hotel) {
    return new Subject(Subject.Kind.PRICE_RULES, hotel.value());
  }

  static Facts of(PriceRules rules) {
    var facts =
        Facts.none()
            .with("rounding", rules.rounding().direction().name().toLowerCase(Locale.ROOT))
            .with("rounding_step", rules.rounding().step());
    addTo(facts, rules.cancellation());
    rules.children().bands().forEach(band -> addTo(facts, band));
    return facts;
  }

  private static void addTo(Facts facts, CancellationTerms terms) {
    terms
        .steps()
        .forEach(step ->
            facts.with(
                "cancellation until %s hours before".formatted(step.hoursBefore()),
                text(step.fee())));
    facts.with("cancellation afterwards", text(terms.afterwards()));
    facts.with("no_show_fee", text(terms.noShow()));
  }

  private static void addTo(Facts facts, ChildBands.Band band) {
    var asked =
        switch (band.supplement()) {
          case ChildBands.Supplement.Share(var share) -> share.toString();
          case ChildBands.Supplement.Flat(Money amount) -> amount.toString();
        };
    facts.with(
        "children until %s years".formatted(band.untilAge()),
        band.countsAsGuest() ? asked : asked + ", not counted");
  }

  private static String text(Fee fee) {
    return switch (fee) {
      case Fee.None() -> "none";
      case Fee.Nights(int count) -> "the first %s nights".formatted(count);
      case Fee.OfTotal(var share) -> "%s of the total".formatted(share);
      case Fee.Flat(Money amount) -> amount.toString();
    };
  }

  /** Standards have names and no ids, so they are told with the hotel's. */
  static Subject standards(HotelId hotel) {
    return new Subject(Subject.Kind.PRICE_STANDARD, hotel.value());
  }

  static Facts of(StandardRules rules) {
    var facts = Facts.none().with("name", rules.standard().name());
    rules.derivation().ifPresent(derivation -> addTo(facts, derivation));
    rules
        .discounts()
        .steps()
        .forEach(step -> facts.with("off from %s nights".formatted(step.fromNights()), step.off()));
    rules.cancellation().ifPresent(terms -> addTo(facts, terms));
    return facts;
  }

  private static void addTo(Facts facts, Derivation derivation) {
    facts
        .with("derived_from", derivation.from().name())
        .with("percentage", derivation.share())
        .with("amount", derivation.amount())
        .with("floor", derivation.floor())
        .with("ceiling", derivation.ceiling());
    derivation
        .rounding()
        .ifPresent(rounding ->
            facts
                .with("rounding", rounding.direction().name().toLowerCase(Locale.ROOT))
                .with("rounding_step", rounding.step()));
  }

  static Subject subject(Charge charge) {
    return new Subject(Subject.Kind.CHARGE, charge.id().value());
  }

  static Facts of(Charge charge) {
    return basis(
            charge.basis(),
            Facts.none().with("code", charge.code().value()).with("name", charge.name()))
        .with("cap", charge.cap())
        .with("inclusive", charge.inclusive())
        .with("first_night", charge.nights().first())
        .with("last_night", charge.nights().last());
  }

  private static Facts basis(ChargeBasis basis, Facts facts) {
    return switch (basis) {
      case ChargeBasis.OfPrice(var share) -> facts.with("kind", "percentage").with("value", share);
      case ChargeBasis.Flat(Money amount, ChargeBasis.Per per) ->
          facts
              .with("kind", "flat")
              .with("value", amount)
              .with("per", per.name().toLowerCase(Locale.ROOT));
    };
  }

  static Subject restrictions(HotelId hotel, RestrictionScope scope) {
    return new Subject(
        Subject.Kind.RESTRICTIONS, scope.roomType().map(RoomTypeId::value).orElse(hotel.value()));
  }

  /** One field for each range of dates, with the number where the kind takes one. */
  static Facts of(RestrictionTrack track) {
    var kind = track.kind().name().toLowerCase(Locale.ROOT);
    var standard = track.scope().standard().map(it -> " of " + it.name()).orElse("");
    var facts = Facts.none();
    for (var restriction : track.restrictions()) {
      var dates = restriction.dates();
      var number = restriction.number();
      facts.with(
          "%s%s from %s to %s".formatted(kind, standard, dates.first(), dates.last()),
          number.isPresent() ? number.getAsInt() : true);
    }
    return facts;
  }
}
