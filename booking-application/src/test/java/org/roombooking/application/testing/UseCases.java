package org.roombooking.application.testing;

import java.time.Clock;
import java.time.Duration;
import org.roombooking.application.access.AccessTokens;
import org.roombooking.application.access.AuthenticateCaller;
import org.roombooking.application.access.ChangePassword;
import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.LogOut;
import org.roombooking.application.access.NewSessions;
import org.roombooking.application.access.PasswordCheck;
import org.roombooking.application.access.Passwords;
import org.roombooking.application.access.ReadableAccessTokens;
import org.roombooking.application.access.ReadablePasswords;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.application.access.SequentialRefreshTokens;
import org.roombooking.application.access.SessionTokens;
import org.roombooking.application.access.TokenLifetimes;
import org.roombooking.application.access.WeakPasswords;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.integration.IdempotentRequests;
import org.roombooking.application.property.image.DeleteImage;
import org.roombooking.application.property.image.InMemoryImageFiles;
import org.roombooking.application.property.image.OwnedAlbums;
import org.roombooking.application.property.image.PretendedRedrawing;
import org.roombooking.application.property.image.ReadImages;
import org.roombooking.application.property.image.UploadImage;

/**
 * Every use case, wired over the ports of one store. Those of accounts and of images, which need
 * more than ports, are here; the others are by feature.
 */
public final class UseCases
    implements MemberUseCases,
        PropertyUseCases,
        PricingUseCases,
        InventoryUseCases,
        BookingUseCases,
        AssignmentUseCases {

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

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
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

  public IdempotentRequests idempotentRequests() {
    return new IdempotentRequests(ports.answeredRequests(), ports.transactions(), clock);
  }
}
