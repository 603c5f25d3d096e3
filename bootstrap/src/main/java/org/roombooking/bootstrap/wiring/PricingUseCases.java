package org.roombooking.bootstrap.wiring;

import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemoveCharge;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.property.OwnedHotels;

/** By which rules hotels make their prices. */
public record PricingUseCases(
    SetPriceRules setPriceRules,
    AddCharge addCharge,
    RemoveCharge removeCharge,
    ReadRulebook readRulebook) {

  public static PricingUseCases over(Ports ports, Identifiers identifiers) {
    var transactions = ports.transactions();
    var owned = new OwnedHotels(ports.hotels());
    var rulebooks = ports.rulebooks();
    return new PricingUseCases(
        new SetPriceRules(owned, rulebooks, transactions),
        new AddCharge(owned, rulebooks, transactions, identifiers),
        new RemoveCharge(owned, rulebooks, transactions),
        new ReadRulebook(ports.hotels(), rulebooks));
  }
}
