import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AuthenticationApi;
import org.openapitools.client.api.BookingsApi;
import org.openapitools.client.api.FrontDeskApi;
import org.openapitools.client.api.HotelsApi;
import org.openapitools.client.api.RoomManagementApi;
import org.openapitools.client.model.Booking;
import org.openapitools.client.model.BookingRequest;
import org.openapitools.client.model.Confirmation;
import org.openapitools.client.model.RoomAssignment;
import org.openapitools.client.model.Credentials;
import org.openapitools.client.model.HotelCreation;
import org.openapitools.client.model.PriceRangeSetting;
import org.openapitools.client.model.Registration;
import org.openapitools.client.model.RoomCreation;
import org.openapitools.client.model.RoomTypeCreation;
import org.openapitools.client.model.RoomsRequest;

/** From signing up to checking out, through the Java client that a generator makes. */
public final class BookingFlow {

  private static final String PASSWORD = "a rather long passphrase";

  public static void main(String[] arguments) throws ApiException {
    var client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    var authentication = new AuthenticationApi(client);
    authentication.register(new Registration().username("java-client").password(PASSWORD), null);
    var tokens =
        authentication.logIn(new Credentials().username("java-client").password(PASSWORD));
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + tokens.getToken()));
    System.out.println(bookAndLeave(client).getStatus());
  }

  private static Booking bookAndLeave(ApiClient client) throws ApiException {
    var hotel =
        new HotelsApi(client)
            .createHotel(new HotelCreation().name("Java Inn").countryCode("TH"), null);
    var rooms = new RoomManagementApi(client);
    var type =
        rooms.createRoomType(
            new RoomTypeCreation().hotelId(hotel.getId()).roomType("Deluxe"), null);
    rooms.addRoom(
        new RoomCreation().roomTypeId(type.getId()).roomNumber("101").maxOccupancy(2), null);
    var today = LocalDate.now(ZoneId.of(hotel.getTimeZone()));
    rooms.setPrices(
        hotel.getId(),
        new PriceRangeSetting()
            .roomTypeId(type.getId())
            .startDate(today)
            .endDate(today.plusDays(1))
            .price(new BigDecimal("1500")),
        null);
    var bookings = new BookingsApi(client);
    var booking =
        bookings.createBooking(
            new BookingRequest()
                .hotelId(hotel.getId())
                .checkIn(today)
                .checkOut(today.plusDays(2))
                .guestName("Ada Lovelace")
                .rooms(List.of(new RoomsRequest().roomTypeId(type.getId()).guests(2))),
            "flow-1");
    bookings.confirmBooking(hotel.getId(), booking.getId(), null, null, new Confirmation());
    var desk = new FrontDeskApi(client);
    desk.assignRooms(booking.getId(), null, null, new RoomAssignment());
    desk.checkIn(booking.getId(), null, null);
    return desk.checkOut(booking.getId(), null, null);
  }
}
