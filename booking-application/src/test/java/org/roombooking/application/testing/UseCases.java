package org.roombooking.application.testing;

import java.time.Clock;
import java.time.Duration;
import org.roombooking.application.access.AccessTokens;
import org.roombooking.application.access.AuthenticateCaller;
import org.roombooking.application.access.ChangePassword;
import org.roombooking.application.access.CreateExternalSystem;
import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.LogOut;
import org.roombooking.application.access.NewSessions;
import org.roombooking.application.access.PasswordCheck;
import org.roombooking.application.access.Passwords;
import org.roombooking.application.access.ReadExternalSystems;
import org.roombooking.application.access.ReadableAccessTokens;
import org.roombooking.application.access.ReadablePasswords;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.application.access.SequentialRefreshTokens;
import org.roombooking.application.access.SessionTokens;
import org.roombooking.application.access.SetExternalSystemActive;
import org.roombooking.application.access.TokenLifetimes;
import org.roombooking.application.access.WeakPasswords;
import org.roombooking.application.assignment.AssignMovingOthers;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.application.assignment.Reseating;
import org.roombooking.application.assignment.RoomPlanning;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.AmendedNights;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.application.booking.ConfirmLate;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.NightsAgain;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.booking.PreviewCancellation;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.booking.ReadHistory;
import org.roombooking.application.booking.SetHotelClock;
import org.roombooking.application.booking.UndoLastStep;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.integration.IdempotentRequests;
import org.roombooking.application.inventory.CityMemory;
import org.roombooking.application.inventory.FindFreeRooms;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.PutRoomBackIntoService;
import org.roombooking.application.inventory.ReadClosures;
import org.roombooking.application.inventory.ReadInventory;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.inventory.UnlockRooms;
import org.roombooking.application.member.CreateMember;
import org.roombooking.application.member.FewPhoneNumbers;
import org.roombooking.application.member.PhoneNumbers;
import org.roombooking.application.member.ReadMembers;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.GiveQuote;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.ListRestrictions;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.ReadRoom;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemoveCharge;
import org.roombooking.application.pricing.RemovePriceStandard;
import org.roombooking.application.pricing.SetPriceAvailable;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.SetPriceStandard;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.application.property.PlacesByCountry;
import org.roombooking.application.property.ReadAudit;
import org.roombooking.application.property.ReadHotelClock;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.property.SetRoomFeatures;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.property.amenity.ReadAmenities;
import org.roombooking.application.property.amenity.RemoveAmenity;
import org.roombooking.application.property.facility.AddFacility;
import org.roombooking.application.property.facility.ReadFacilities;
import org.roombooking.application.property.facility.SetFacilityActive;
import org.roombooking.application.property.image.DeleteImage;
import org.roombooking.application.property.image.InMemoryImageFiles;
import org.roombooking.application.property.image.OwnedAlbums;
import org.roombooking.application.property.image.PretendedRedrawing;
import org.roombooking.application.property.image.ReadImages;
import org.roombooking.application.property.image.UploadImage;

/** Every use case, wired over the ports of one store. */
public final class UseCases {

  public static final TokenLifetimes LIFETIMES =
      new TokenLifetimes(Duration.ofDays(7), Duration.ofDays(30));

  private final Ports ports;
  private final Clock clock;
  private final Identifiers identifiers;
  private final AccessTokens accessTokens = new ReadableAccessTokens();
  private final Passwords passwords = new ReadablePasswords();
  private final WeakPasswords weakPasswords = WeakPasswords.known();
  private final SessionTokens sessionTokens;
  private final InMemoryImageFiles imageFiles;
  private final PretendedRedrawing redrawing = new PretendedRedrawing();

  public UseCases(Ports ports, Clock clock) {
    this.ports = ports;
    this.clock = clock;
    this.imageFiles = new InMemoryImageFiles(clock);
    this.identifiers = ports.identifiers();
    this.sessionTokens =
        new SessionTokens(accessTokens, new SequentialRefreshTokens(), LIFETIMES, clock);
  }

  public Clock clock() {
    return clock;
  }

  public RegisterUser registerUser() {
    return new RegisterUser(
        ports.users(),
        passwords,
        weakPasswords,
        records(),
        ports.transactions(),
        identifiers,
        clock);
  }

  public LogIn logIn() {
    return logInWith(passwords);
  }

  public LogIn logInWith(Passwords others) {
    return new LogIn(checkWith(others), ports.users(), newSessions(), ports.transactions());
  }

  public ChangePassword changePassword() {
    return new ChangePassword(
        ports.users(),
        ports.sessions(),
        checkWith(passwords),
        passwords,
        weakPasswords,
        newSessions(),
        records(),
        ports.transactions());
  }

  private PasswordCheck checkWith(Passwords others) {
    return new PasswordCheck(ports.users(), others, ports.logInAttempts(), clock);
  }

  private NewSessions newSessions() {
    return new NewSessions(ports.sessions(), sessionTokens, identifiers);
  }

  public RefreshSession refreshSession() {
    return new RefreshSession(ports.sessions(), sessionTokens, ports.transactions());
  }

  public LogOut logOut() {
    return new LogOut(ports.sessions(), ports.transactions(), clock);
  }

  public AuthenticateCaller authenticateCaller() {
    return new AuthenticateCaller(accessTokens, ports.sessions(), clock);
  }

  public CreateExternalSystem createExternalSystem() {
    return new CreateExternalSystem(
        ports.externalSystems(), records(), ports.transactions(), identifiers, clock);
  }

  public SetExternalSystemActive setExternalSystemActive() {
    return new SetExternalSystemActive(ports.externalSystems(), records(), ports.transactions());
  }

  public ReadExternalSystems readExternalSystems() {
    return new ReadExternalSystems(ports.externalSystems());
  }

  public CreateMember createMember() {
    return createMemberWith(new FewPhoneNumbers());
  }

  public CreateMember createMemberWith(PhoneNumbers phoneNumbers) {
    return new CreateMember(
        ports.members(), phoneNumbers, records(), ports.transactions(), identifiers, clock);
  }

  public ReadMembers readMembers() {
    return new ReadMembers(ports.members());
  }

  public UploadImage uploadImage() {
    return new UploadImage(
        albums(), ports.images(), imageFiles, redrawing, ports.transactions(), identifiers, clock);
  }

  public DeleteImage deleteImage() {
    return new DeleteImage(albums(), ports.images(), imageFiles, ports.transactions());
  }

  public ReadImages readImages() {
    return new ReadImages(ports.hotels(), ports.roomTypes(), ports.images(), imageFiles, redrawing);
  }

  /** Where the files of images are. */
  public InMemoryImageFiles imageFiles() {
    return imageFiles;
  }

  private OwnedAlbums albums() {
    return new OwnedAlbums(managed(), ports.roomTypes());
  }

  public AddAmenity addAmenity() {
    return new AddAmenity(
        managed(), ports.roomTypes(), ports.amenities(), ports.transactions(), identifiers, clock);
  }

  public RemoveAmenity removeAmenity() {
    return new RemoveAmenity(managed(), ports.amenities(), ports.transactions());
  }

  public ReadAmenities readAmenities() {
    return new ReadAmenities(ports.hotels(), ports.amenities());
  }

  public AddFacility addFacility() {
    return new AddFacility(managed(), ports.facilities(), ports.transactions(), identifiers, clock);
  }

  public SetFacilityActive setFacilityActive() {
    return new SetFacilityActive(managed(), ports.facilities(), ports.transactions());
  }

  public ReadFacilities readFacilities() {
    return new ReadFacilities(owned(), ports.facilities());
  }

  public CreateHotel createHotel() {
    return new CreateHotel(
        managed(), new PlacesByCountry(), ports.transactions(), identifiers, clock);
  }

  public ChangeHotel changeHotel() {
    return new ChangeHotel(managed(), ports.hotels(), ports.transactions());
  }

  public CreateRoomType createRoomType() {
    return new CreateRoomType(
        managed(), ports.roomTypes(), ports.transactions(), identifiers, clock);
  }

  public AddRoom addRoom() {
    return new AddRoom(
        managed(),
        ports.roomTypes(),
        ports.rooms(),
        ports.roomTypeNights(),
        ports.transactions(),
        identifiers,
        clock);
  }

  public SetRoomTypeActive setRoomTypeActive() {
    return new SetRoomTypeActive(managed(), ports.roomTypes(), ports.transactions());
  }

  public SetRoomFeatures setRoomFeatures() {
    return new SetRoomFeatures(managed(), ports.roomTypes(), ports.rooms(), ports.transactions());
  }

  public SetRoomAvailable setRoomAvailable() {
    return new SetRoomAvailable(
        managed(),
        ports.roomTypes(),
        ports.rooms(),
        ports.roomTypeNights(),
        ports.transactions(),
        clock);
  }

  public ReadProperty readProperty() {
    return new ReadProperty(ports.hotels(), ports.roomTypes(), ports.rooms());
  }

  public SetPrices setPrices() {
    return new SetPrices(
        managed(),
        ports.roomTypes(),
        ports.rateCalendar(),
        ports.transactions(),
        identifiers,
        new HotelClock(clock));
  }

  public SetPriceAvailable setPriceAvailable() {
    return new SetPriceAvailable(managed(), ports.rateCalendar(), ports.transactions());
  }

  public ReadRoom readRoom() {
    return new ReadRoom(
        ports.hotels(),
        ports.roomTypes(),
        ports.rooms(),
        ports.rateCalendar(),
        ports.rulebooks(),
        new HotelClock(clock));
  }

  public SetPriceRules setPriceRules() {
    return new SetPriceRules(managed(), ports.rulebooks(), ports.transactions());
  }

  public AddCharge addCharge() {
    return new AddCharge(managed(), ports.rulebooks(), ports.transactions(), identifiers);
  }

  public RemoveCharge removeCharge() {
    return new RemoveCharge(managed(), ports.rulebooks(), ports.transactions());
  }

  public SetPriceStandard setPriceStandard() {
    return new SetPriceStandard(managed(), ports.rulebooks(), ports.transactions());
  }

  public RemovePriceStandard removePriceStandard() {
    return new RemovePriceStandard(managed(), ports.rulebooks(), ports.transactions());
  }

  public ReadRulebook readRulebook() {
    return new ReadRulebook(ports.hotels(), ports.rulebooks());
  }

  public ListPrices listPrices() {
    return new ListPrices(ports.roomTypes(), ports.rateCalendar());
  }

  public TakeRoomOutOfService takeRoomOutOfService() {
    return new TakeRoomOutOfService(
        managed(),
        ports.rooms(),
        ports.roomTypeNights(),
        ports.outOfServicePeriods(),
        ports.transactions(),
        identifiers,
        new HotelClock(clock));
  }

  public PutRoomBackIntoService putRoomBackIntoService() {
    return new PutRoomBackIntoService(
        managed(),
        ports.rooms(),
        ports.roomTypeNights(),
        ports.outOfServicePeriods(),
        ports.transactions(),
        new HotelClock(clock));
  }

  public LockRooms lockRooms() {
    return new LockRooms(
        managed(),
        ports.roomTypes(),
        ports.rooms(),
        ports.roomTypeNights(),
        ports.roomLocks(),
        expireHolds(),
        ports.transactions(),
        identifiers,
        new HotelClock(clock));
  }

  public UnlockRooms unlockRooms() {
    return new UnlockRooms(
        managed(),
        ports.roomTypeNights(),
        ports.roomLocks(),
        ports.transactions(),
        new HotelClock(clock));
  }

  public ReadClosures readClosures() {
    return new ReadClosures(owned(), ports.rooms(), ports.outOfServicePeriods(), ports.roomLocks());
  }

  public ChangeRestrictions changeRestrictions() {
    return new ChangeRestrictions(
        managed(), ports.roomTypes(), ports.restrictions(), ports.transactions());
  }

  public ListRestrictions listRestrictions() {
    return new ListRestrictions(owned(), ports.roomTypes(), ports.restrictions());
  }

  public QuoteStay quoteStay() {
    return new QuoteStay(ports.saleFacts(), ports.members(), ports.quotes(), new HotelClock(clock));
  }

  public GiveQuote giveQuote() {
    return new GiveQuote(quoteStay(), ports.quotes(), identifiers, new HotelClock(clock));
  }

  public SearchRooms searchRooms() {
    return new SearchRooms(
        ports.saleFacts(),
        ports.availability(),
        ports.roomNights(),
        oneRoom(),
        new HotelClock(clock));
  }

  public SearchCity searchCity() {
    return searchCity(CityMemory.none());
  }

  /** A search in a city that asks a memory first. */
  public SearchCity searchCity(CityMemory memory) {
    return new SearchCity(
        ports.hotels(),
        ports.roomTypes(),
        ports.amenities(),
        ports.availability(),
        ports.rateCalendar(),
        ports.rulebooks(),
        ports.restrictions(),
        memory,
        new HotelClock(clock));
  }

  public FindFreeRooms findFreeRooms() {
    return new FindFreeRooms(
        owned(),
        ports.roomTypes(),
        ports.availability(),
        ports.roomNights(),
        new HotelClock(clock));
  }

  public ReadInventory readInventory() {
    return new ReadInventory(
        owned(), ports.roomTypes(), ports.availability(), new HotelClock(clock));
  }

  public SetOverbooking setOverbooking() {
    return new SetOverbooking(
        managed(),
        ports.roomTypes(),
        ports.roomTypeNights(),
        ports.availability(),
        ports.transactions(),
        new HotelClock(clock));
  }

  public CreateBooking createBooking() {
    return new CreateBooking(
        quoteStay(),
        ports.roomTypeNights(),
        oneRoom(),
        ports.bookings(),
        expireHolds(),
        ports.transactions(),
        identifiers,
        new HotelClock(clock));
  }

  public ExpireHolds expireHolds() {
    return new ExpireHolds(
        ports.bookings(),
        ports.hotels(),
        ports.roomTypeNights(),
        ports.transactions(),
        identifiers,
        new HotelClock(clock));
  }

  public ConfirmBooking confirmBooking() {
    return new ConfirmBooking(steps(), ports.roomTypeNights());
  }

  public ConfirmLate confirmLate() {
    return new ConfirmLate(steps(), ports.roomTypeNights(), nightsAgain(), expireHolds());
  }

  public CancelBooking cancelBooking() {
    return new CancelBooking(steps(), ports.roomTypeNights(), ports.roomNights());
  }

  public AssignRooms assignRooms() {
    return new AssignRooms(steps(), ports.roomNights());
  }

  public PlanRooms planRooms() {
    return new PlanRooms(roomPlanning());
  }

  public CommitRoomPlan commitRoomPlan() {
    return new CommitRoomPlan(
        roomPlanning(), reseating(), ports.transactions(), new HotelClock(clock));
  }

  public AssignMovingOthers assignMovingOthers() {
    return new AssignMovingOthers(
        assignRooms(),
        ports.bookings(),
        ports.hotels(),
        ports.roomNights(),
        reseating(),
        ports.transactions(),
        new HotelClock(clock));
  }

  private Reseating reseating() {
    return new Reseating(ports.bookings(), ports.roomNights(), identifiers);
  }

  private RoomPlanning roomPlanning() {
    return new RoomPlanning(owned(), ports.bookings(), ports.roomNights(), new HotelClock(clock));
  }

  public MoveRoom moveRoom() {
    return new MoveRoom(
        steps(),
        visible(),
        ports.bookings(),
        ports.rooms(),
        ports.roomNights(),
        ports.transactions(),
        new HotelClock(clock));
  }

  public CheckIn checkIn() {
    return new CheckIn(steps());
  }

  public CheckOut checkOut() {
    return new CheckOut(steps(), ports.roomTypeNights(), ports.roomNights());
  }

  public MarkNoShow markNoShow() {
    return new MarkNoShow(steps(), ports.roomTypeNights(), ports.roomNights());
  }

  public UndoLastStep undoLastStep() {
    return new UndoLastStep(steps(), nightsAgain());
  }

  public QuoteAmendment quoteAmendment() {
    return new QuoteAmendment(
        visible(),
        ports.roomTypes(),
        ports.rateCalendar(),
        ports.rulebooks(),
        ports.restrictions(),
        ports.amendments(),
        ports.transactions(),
        identifiers,
        new HotelClock(clock));
  }

  public AmendBooking amendBooking() {
    return new AmendBooking(
        visible(),
        steps(),
        ports.amendments(),
        new AmendedNights(
            ports.bookings(), ports.roomTypeNights(), ports.roomNights(), oneRoom(), expireHolds()),
        ports.members(),
        ports.transactions(),
        new HotelClock(clock));
  }

  private NightsAgain nightsAgain() {
    return new NightsAgain(
        ports.bookings(), ports.roomTypeNights(), ports.roomNights(), oneRoom(), expireHolds());
  }

  private OneRoomThroughout oneRoom() {
    return new OneRoomThroughout(ports.bookings(), ports.roomNights(), ports.availability());
  }

  public ReadHistory readHistory() {
    return new ReadHistory(visible(), ports.bookingHistory());
  }

  public ReadBookings readBookings() {
    return new ReadBookings(
        visible(), ports.bookings(), ports.hotels(), owned(), new HotelClock(clock));
  }

  public PreviewCancellation previewCancellation() {
    return new PreviewCancellation(visible(), new HotelClock(clock));
  }

  public NameRooms nameRooms() {
    return new NameRooms(ports.roomTypes(), ports.rooms(), ports.hotels(), new HotelClock(clock));
  }

  public IdempotentRequests idempotentRequests() {
    return new IdempotentRequests(ports.answeredRequests(), ports.transactions(), clock);
  }

  public ReadHotelClock readHotelClock() {
    return new ReadHotelClock(owned(), new HotelClock(clock));
  }

  public SetHotelClock setHotelClock() {
    return new SetHotelClock(
        managed(), ports.hotels(), expireHolds(), ports.transactions(), new HotelClock(clock));
  }

  public ReadAudit readAudit() {
    return new ReadAudit(owned(), ports.auditTrail());
  }

  public ManagedHotels managedHotels() {
    return managed();
  }

  private ManagedHotels managed() {
    return new ManagedHotels(ports.hotels(), records());
  }

  private ChangeRecords records() {
    return new ChangeRecords(ports.auditTrail(), identifiers, clock);
  }

  private OwnedHotels owned() {
    return new OwnedHotels(ports.hotels());
  }

  private VisibleBookings visible() {
    return new VisibleBookings(ports.bookings(), ports.hotels());
  }

  private BookingSteps steps() {
    return new BookingSteps(
        visible(), ports.bookings(), ports.transactions(), identifiers, new HotelClock(clock));
  }
}
