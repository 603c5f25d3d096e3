// From signing up to checking out, through the TypeScript client that a generator makes.
import {
  AuthenticationApi,
  BookingsApi,
  Configuration,
  FrontDeskApi,
  HotelsApi,
  RoomManagementApi,
} from './client';

const DAY = 24 * 60 * 60 * 1000;

function dateIn(timeZone: string, daysAhead: number): Date {
  const written = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  return new Date(Date.parse(written) + daysAhead * DAY);
}

async function main(basePath: string): Promise<void> {
  const nobody = new AuthenticationApi(new Configuration({ basePath }));
  const username = 'typescript-client';
  const password = 'a rather long passphrase';
  await nobody.register({ registration: { username, password } });
  const tokens = await nobody.logIn({ credentials: { username, password } });

  const owner = new Configuration({ basePath, accessToken: tokens.token });
  const hotel = await new HotelsApi(owner).createHotel({
    hotelCreation: { name: 'TypeScript Inn', countryCode: 'TH' },
  });
  const rooms = new RoomManagementApi(owner);
  const type = await rooms.createRoomType({
    roomTypeCreation: { hotelId: hotel.id, roomType: 'Deluxe' },
  });
  await rooms.addRoom({
    roomCreation: { roomTypeId: type.id, roomNumber: '101', maxOccupancy: 2 },
  });
  await rooms.setPrices({
    hotelId: hotel.id,
    priceRangeSetting: {
      roomTypeId: type.id,
      startDate: dateIn(hotel.timeZone, 0),
      endDate: dateIn(hotel.timeZone, 1),
      price: 1500,
    },
  });
  const bookings = new BookingsApi(owner);
  const booking = await bookings.createBooking({
    idempotencyKey: 'flow-1',
    bookingRequest: {
      hotelId: hotel.id,
      checkIn: dateIn(hotel.timeZone, 0),
      checkOut: dateIn(hotel.timeZone, 2),
      guestName: 'Ada Lovelace',
      rooms: [{ roomTypeId: type.id, guests: 2 }],
    },
  });
  await bookings.confirmBooking({ hotelId: hotel.id, id: booking.id });
  const desk = new FrontDeskApi(owner);
  await desk.assignRooms({ id: booking.id });
  await desk.checkIn({ id: booking.id });
  const left = await desk.checkOut({ id: booking.id });
  console.log(left.status);
}

main(process.argv[2]).catch((problem) => {
  console.error(problem);
  process.exit(1);
});
