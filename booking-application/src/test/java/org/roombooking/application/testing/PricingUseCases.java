package org.roombooking.application.testing;

import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.GiveQuote;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.ListRestrictions;
import org.roombooking.application.pricing.ReadRoom;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemoveCharge;
import org.roombooking.application.pricing.RemovePriceStandard;
import org.roombooking.application.pricing.SetPriceAvailable;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.SetPriceStandard;
import org.roombooking.application.pricing.SetPrices;

/** What a stay costs, and which are sold. */
interface PricingUseCases extends SharedParts {

  default SetPrices setPrices() {
    return new SetPrices(
        managed(),
        ports().roomTypes(),
        ports().rateCalendar(),
        ports().transactions(),
        ports().identifiers(),
        hotelClock());
  }

  default SetPriceAvailable setPriceAvailable() {
    return new SetPriceAvailable(managed(), ports().rateCalendar(), ports().transactions());
  }

  default ListPrices listPrices() {
    return new ListPrices(ports().roomTypes(), ports().rateCalendar());
  }

  default ReadRoom readRoom() {
    return new ReadRoom(
        ports().hotels(),
        ports().roomTypes(),
        ports().rooms(),
        ports().rateCalendar(),
        ports().rulebooks(),
        hotelClock());
  }

  default SetPriceRules setPriceRules() {
    return new SetPriceRules(managed(), ports().rulebooks(), ports().transactions());
  }

  default AddCharge addCharge() {
    return new AddCharge(
        managed(), ports().rulebooks(), ports().transactions(), ports().identifiers());
  }

  default RemoveCharge removeCharge() {
    return new RemoveCharge(managed(), ports().rulebooks(), ports().transactions());
  }

  default SetPriceStandard setPriceStandard() {
    return new SetPriceStandard(managed(), ports().rulebooks(), ports().transactions());
  }

  default RemovePriceStandard removePriceStandard() {
    return new RemovePriceStandard(managed(), ports().rulebooks(), ports().transactions());
  }

  default ReadRulebook readRulebook() {
    return new ReadRulebook(ports().hotels(), ports().rulebooks());
  }

  default ChangeRestrictions changeRestrictions() {
    return new ChangeRestrictions(
        managed(), ports().roomTypes(), ports().restrictions(), ports().transactions());
  }

  default ListRestrictions listRestrictions() {
    return new ListRestrictions(owned(), ports().roomTypes(), ports().restrictions());
  }

  default GiveQuote giveQuote() {
    return new GiveQuote(quoteStay(), ports().quotes(), ports().identifiers(), hotelClock());
  }
}
