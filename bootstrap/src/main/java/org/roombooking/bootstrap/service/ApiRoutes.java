package org.roombooking.bootstrap.service;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.roombooking.bootstrap.wiring.AccessUseCases;
import org.roombooking.bootstrap.wiring.AmendmentUseCases;
import org.roombooking.bootstrap.wiring.AmenityUseCases;
import org.roombooking.bootstrap.wiring.BookingUseCases;
import org.roombooking.bootstrap.wiring.ImageUseCases;
import org.roombooking.bootstrap.wiring.InventoryUseCases;
import org.roombooking.bootstrap.wiring.MemberUseCases;
import org.roombooking.bootstrap.wiring.PricingUseCases;
import org.roombooking.bootstrap.wiring.PropertyUseCases;
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

/** Every route of the API. */
public final class ApiRoutes {

  private ApiRoutes() {}

  public static List<Route> over(
      Registration registration,
      AccessUseCases access,
      MemberUseCases member,
      PropertyUseCases property,
      PricingUseCases pricing,
      AmenityUseCases amenity,
      ImageUseCases images,
      InventoryUseCases inventory,
      BookingUseCases booking,
      AmendmentUseCases amendment,
      Clock clock) {
    var plans = RoomPlanRoutes.places();
    return Stream.<Routes>of(
            access(registration, access, clock),
            externalSystems(member),
            new MemberRoutes(member.createMember(), member.readMembers()),
            property(property),
            amenities(amenity),
            facilities(amenity),
            images(images),
            new PricingRoutes(
                property.setPrices(),
                property.setPriceAvailable(),
                property.listPrices(),
                property.readRoom()),
            rulebooks(pricing),
            new SearchRoutes(booking.searchRooms(), booking.searchCity(), booking.findFreeRooms()),
            new InventoryRoutes(inventory.readInventory(), inventory.setOverbooking()),
            closures(inventory),
            new RestrictionRoutes(inventory.changeRestrictions(), inventory.listRestrictions()),
            bookings(booking),
            new HistoryRoutes(booking.readHistory()),
            new AuditRoutes(property.readAudit()),
            new HotelClockRoutes(booking.readHotelClock(), booking.setHotelClock()),
            amendments(booking, amendment),
            frontDesk(booking, plans),
            new RoomPlanRoutes(booking.planRooms(), booking.commitRoomPlan(), plans))
        .flatMap(routes -> routes.routes().stream())
        .toList();
  }

  private static Routes access(Registration registration, AccessUseCases access, Clock clock) {
    return new AccessRoutes(
        registration,
        access.registerUser(),
        access.logIn(),
        access.refreshSession(),
        access.logOut(),
        access.changePassword(),
        clock);
  }

  private static Routes externalSystems(MemberUseCases member) {
    return new ExternalSystemRoutes(
        member.createExternalSystem(),
        member.setExternalSystemActive(),
        member.readExternalSystems());
  }

  private static Routes amenities(AmenityUseCases amenity) {
    return new AmenityRoutes(
        amenity.addAmenity(), amenity.removeAmenity(), amenity.readAmenities());
  }

  private static Routes facilities(AmenityUseCases amenity) {
    return new FacilityRoutes(
        amenity.addFacility(), amenity.setFacilityActive(), amenity.readFacilities());
  }

  private static Routes property(PropertyUseCases property) {
    return new PropertyRoutes(
        property.createHotel(),
        property.changeHotel(),
        property.createRoomType(),
        property.setRoomTypeActive(),
        property.addRoom(),
        property.setRoomAvailable(),
        property.setRoomFeatures(),
        property.readProperty());
  }

  private static Routes images(ImageUseCases images) {
    return new ImageRoutes(images.uploadImage(), images.deleteImage(), images.readImages());
  }

  private static Routes rulebooks(PricingUseCases pricing) {
    return new RulebookRoutes(
        pricing.setPriceRules(),
        pricing.addCharge(),
        pricing.removeCharge(),
        pricing.setPriceStandard(),
        pricing.removePriceStandard(),
        pricing.readRulebook());
  }

  private static Routes closures(InventoryUseCases inventory) {
    return new ClosureRoutes(
        inventory.takeRoomOutOfService(),
        inventory.putRoomBackIntoService(),
        inventory.lockRooms(),
        inventory.unlockRooms(),
        inventory.readClosures());
  }

  private static Routes bookings(BookingUseCases booking) {
    return new BookingRoutes(
        booking.giveQuote(),
        booking.createBooking(),
        booking.readBookings(),
        booking.confirmBooking(),
        booking.confirmLate(),
        booking.cancelBooking(),
        booking.previewCancellation(),
        booking.nameRooms());
  }

  private static Routes amendments(BookingUseCases booking, AmendmentUseCases amendment) {
    return new AmendmentRoutes(
        amendment.quoteAmendment(), amendment.amendBooking(), booking.nameRooms());
  }

  private static Routes frontDesk(BookingUseCases booking, Places plans) {
    return new FrontDeskRoutes(
        booking.assignRooms(),
        booking.assignMovingOthers(),
        booking.moveRoom(),
        booking.checkIn(),
        booking.checkOut(),
        booking.markNoShow(),
        booking.undoLastStep(),
        booking.readBookings(),
        booking.nameRooms(),
        plans);
  }
}
