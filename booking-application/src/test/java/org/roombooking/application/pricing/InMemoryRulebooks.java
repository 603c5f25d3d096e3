package org.roombooking.application.pricing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.property.HotelId;

/** Rulebooks for tests. */
public final class InMemoryRulebooks implements Rulebooks {

  private final InMemoryDatabase database;
  private final InMemoryTable<HotelId, PriceRules> rules;
  private final InMemoryTable<ChargeId, Charge> charges;
  private final InMemoryTable<HotelId, Standards> standards;

  public InMemoryRulebooks(InMemoryDatabase database) {
    this.database = database;
    this.rules = new InMemoryTable<>(database);
    this.charges = new InMemoryTable<>(database);
    this.standards = new InMemoryTable<>(database);
  }

  @Override
  public Rulebook of(HotelId hotel) {
    return database.use(() ->
        new Rulebook(
            rules.find(hotel).orElseGet(PriceRules::standard),
            standardsOf(hotel),
            new Charges(chargesOf(hotel))));
  }

  @Override
  public Map<HotelId, Rulebook> of(Collection<HotelId> hotels) {
    return database.use(
        () -> hotels.stream().distinct().collect(Collectors.toMap(h -> h, this::of)));
  }

  @Override
  public void setRules(HotelId hotel, PriceRules set) {
    database.use(() -> {
      rules.put(hotel, set);
      return set;
    });
  }

  @Override
  public Adding add(Charge charge) {
    return database.use(() -> {
      var ofSameHotel = chargesOf(charge.hotel());
      if (ofSameHotel.stream().anyMatch(other -> other.code().equals(charge.code()))) {
        return new Adding.Taken();
      }
      if (ofSameHotel.size() >= Charge.MAX_OF_A_HOTEL) {
        return new Adding.TooMany();
      }
      charges.put(charge.id(), charge);
      return new Adding.Added();
    });
  }

  private List<Charge> chargesOf(HotelId hotel) {
    return charges.rows().stream().filter(charge -> charge.hotel().equals(hotel)).toList();
  }

  @Override
  public Optional<Charge> remove(HotelId hotel, ChargeId id) {
    return database.use(() -> {
      var found = charges.find(id).filter(charge -> charge.hotel().equals(hotel));
      found.ifPresent(charge -> charges.remove(id));
      return found;
    });
  }

  @Override
  public Page<Charge> listCharges(HotelId hotel, PageRequest page) {
    return database.use(
        () -> Pages.cut(chargesOf(hotel), Comparator.comparing(Charge::code), page));
  }

  private Standards standardsOf(HotelId hotel) {
    return standards.find(hotel).orElseGet(Standards::none);
  }

  @Override
  public Putting put(HotelId hotel, StandardRules next) {
    return database.use(() -> {
      var before = standardsOf(hotel);
      if (before.wouldCloseCircle(next)) {
        return new Putting.Circle();
      }
      var all = new HashMap<>(before.byStandard());
      all.put(next.standard(), next);
      if (all.size() > Standards.MAX_OF_A_HOTEL) {
        return new Putting.TooMany();
      }
      standards.put(hotel, new Standards(all));
      return new Putting.Done();
    });
  }

  @Override
  public Removal remove(HotelId hotel, PriceStandard standard) {
    return database.use(() -> {
      var before = standardsOf(hotel);
      if (before.find(standard).isEmpty()) {
        return new Removal.Unknown();
      }
      var by = before.derivedFrom(standard);
      if (!by.isEmpty()) {
        return new Removal.InUse(by);
      }
      var others = new HashMap<>(before.byStandard());
      others.remove(standard);
      standards.put(hotel, new Standards(others));
      return new Removal.Done();
    });
  }

  @Override
  public Page<StandardRules> listStandards(HotelId hotel, PageRequest page) {
    return database.use(() ->
        Pages.cut(
            List.copyOf(standardsOf(hotel).byStandard().values()),
            Comparator.comparing(StandardRules::standard),
            page));
  }
}
