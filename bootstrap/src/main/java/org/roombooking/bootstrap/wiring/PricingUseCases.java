package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemoveCharge;
import org.roombooking.application.pricing.RemovePriceStandard;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.SetPriceStandard;

/** By which rules hotels make their prices. */
public record PricingUseCases(
    SetPriceRules setPriceRules,
    AddCharge addCharge,
    RemoveCharge removeCharge,
    SetPriceStandard setPriceStandard,
    RemovePriceStandard removePriceStandard,
    ReadRulebook readRulebook) {

  public static PricingUseCases over(Ports ports, Identifiers identifiers, Clock clock) {
    var transactions = ports.transactions();
    var managed = Recording.over(ports, identifiers, clock).hotels();
    var rulebooks = ports.rulebooks();
    return new PricingUseCases(
        new SetPriceRules(managed, rulebooks, transactions),
        new AddCharge(managed, rulebooks, transactions, identifiers),
        new RemoveCharge(managed, rulebooks, transactions),
        new SetPriceStandard(managed, rulebooks, transactions),
        new RemovePriceStandard(managed, rulebooks, transactions),
        new ReadRulebook(ports.hotels(), rulebooks));
  }
}
