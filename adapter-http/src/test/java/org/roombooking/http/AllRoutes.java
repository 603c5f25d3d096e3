package org.roombooking.http;

import java.util.List;
import java.util.stream.Stream;
import org.roombooking.application.testing.UseCases;
import org.roombooking.http.access.AccessRoutes;
import org.roombooking.http.access.ExternalSystemRoutes;
import org.roombooking.http.access.Registration;
import org.roombooking.http.assignment.RoomPlanRoutes;
import org.roombooking.http.audit.AuditRoutes;
import org.roombooking.http.booking.AmendmentRoutes;
import org.roombooking.http.booking.BookingRoutes;
import org.roombooking.http.booking.FrontDeskRoutes;
import org.roombooking.http.booking.HistoryRoutes;
import org.roombooking.http.booking.HotelClockRoutes;
import org.roombooking.http.inventory.ClosureRoutes;
import org.roombooking.http.inventory.InventoryRoutes;
import org.roombooking.http.inventory.SearchRoutes;
import org.roombooking.http.member.LibphonePhoneNumbers;
import org.roombooking.http.member.MemberRoutes;
import org.roombooking.http.pricing.PricingRoutes;
import org.roombooking.http.pricing.RestrictionRoutes;
import org.roombooking.http.pricing.RulebookRoutes;
import org.roombooking.http.property.PropertyRoutes;
import org.roombooking.http.property.amenity.AmenityRoutes;
import org.roombooking.http.property.facility.FacilityRoutes;
import org.roombooking.http.property.image.ImageRoutes;
import org.roombooking.http.route.Places;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Wires every route of the features over the use cases of one store. */
final class AllRoutes {

  private final UseCases useCases;
  private final Places plans;

  private AllRoutes(UseCases useCases, Places plans) {
    this.useCases = useCases;
    this.plans = plans;
  }

  static List<Route> over(UseCases useCases, Registration registration, Places plans) {
    var all = new AllRoutes(useCases, plans);
    return Stream.of(
            all.access(registration),
            all.externalSystems(),
            all.members(),
            all.property(),
            all.amenities(),
            all.facilities(),
            all.images(),
            all.pricing(),
            all.rulebooks(),
            all.search(),
            all.inventory(),
            all.restrictions(),
            all.closures(),
            all.booking(),
            new HistoryRoutes(useCases.readHistory()),
            new AuditRoutes(useCases.readAudit()),
            new HotelClockRoutes(useCases.readHotelClock(), useCases.setHotelClock()),
            all.amendments(),
            all.frontDesk(),
            new RoomPlanRoutes(useCases.planRooms(), useCases.commitRoomPlan(), plans))
        .flatMap(feature -> feature.routes().stream())
        .toList();
  }

  private Routes access(Registration registration) {
    return new AccessRoutes(
        registration,
        useCases.registerUser(),
        useCases.logIn(),
        useCases.refreshSession(),
        useCases.logOut(),
        useCases.changePassword(),
        useCases.clock());
  }

  private Routes externalSystems() {
    return new ExternalSystemRoutes(
        useCases.createExternalSystem(),
        useCases.setExternalSystemActive(),
        useCases.readExternalSystems());
  }

  private Routes members() {
    return new MemberRoutes(
        useCases.createMemberWith(new LibphonePhoneNumbers()), useCases.readMembers());
  }

  private Routes amenities() {
    return new AmenityRoutes(
        useCases.addAmenity(), useCases.removeAmenity(), useCases.readAmenities());
  }

  private Routes facilities() {
    return new FacilityRoutes(
        useCases.addFacility(), useCases.setFacilityActive(), useCases.readFacilities());
  }

  private Routes images() {
    return new ImageRoutes(useCases.uploadImage(), useCases.deleteImage(), useCases.readImages());
  }

  private Routes property() {
    return new PropertyRoutes(
        useCases.createHotel(),
        useCases.changeHotel(),
        useCases.createRoomType(),
        useCases.setRoomTypeActive(),
        useCases.addRoom(),
        useCases.setRoomAvailable(),
        useCases.setRoomFeatures(),
        useCases.readProperty());
  }

  private Routes pricing() {
    return new PricingRoutes(
        useCases.setPrices(),
        useCases.setPriceAvailable(),
        useCases.listPrices(),
        useCases.readRoom());
  }

  private Routes rulebooks() {
    return new RulebookRoutes(
        useCases.setPriceRules(),
        useCases.addCharge(),
        useCases.removeCharge(),
        useCases.setPriceStandard(),
        useCases.removePriceStandard(),
        useCases.readRulebook());
  }

  private Routes search() {
    return new SearchRoutes(
        useCases.searchRooms(), useCases.searchCity(), useCases.findFreeRooms());
  }

  private Routes inventory() {
    return new InventoryRoutes(useCases.readInventory(), useCases.setOverbooking());
  }

  private Routes restrictions() {
    return new RestrictionRoutes(useCases.changeRestrictions(), useCases.listRestrictions());
  }

  private Routes closures() {
    return new ClosureRoutes(
        useCases.takeRoomOutOfService(),
        useCases.putRoomBackIntoService(),
        useCases.lockRooms(),
        useCases.unlockRooms(),
        useCases.readClosures());
  }

  private Routes booking() {
    return new BookingRoutes(
        useCases.giveQuote(),
        useCases.createBooking(),
        useCases.readBookings(),
        useCases.confirmBooking(),
        useCases.confirmLate(),
        useCases.cancelBooking(),
        useCases.previewCancellation(),
        useCases.nameRooms());
  }

  private Routes amendments() {
    return new AmendmentRoutes(
        useCases.quoteAmendment(), useCases.amendBooking(), useCases.nameRooms());
  }

  private Routes frontDesk() {
    return new FrontDeskRoutes(
        useCases.assignRooms(),
        useCases.assignMovingOthers(),
        useCases.moveRoom(),
        useCases.checkIn(),
        useCases.checkOut(),
        useCases.markNoShow(),
        useCases.undoLastStep(),
        useCases.readBookings(),
        useCases.nameRooms(),
        plans);
  }
}
