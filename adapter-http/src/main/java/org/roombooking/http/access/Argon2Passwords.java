package org.roombooking.http.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.roombooking.application.access.Passwords;
import org.roombooking.domain.access.PasswordHash;

/**
 * Argon2id at the strength that OWASP asks for at the least (19 MiB, two passes, one lane).
 *
 * <p>Hashing keeps a core busy for tens of milliseconds. It runs on threads of its own, a few of
 * them, with a short queue: a flood of log-ins is turned away here and leaves the rest of the
 * service its cores.
 */
public final class Argon2Passwords implements Passwords, AutoCloseable {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  /** So many wait for their turn at the most: about as many as are done in five seconds. */
  private static final int MOST_WAITING = 32;

  private final Argon2Function argon2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  private final ExecutorService threads;
  private final PasswordHash anybodys;

  /**
   * Starts the threads.
   *
   * @param atOnce how many passwords are hashed at the same time, at least 1
   */
  public Argon2Passwords(int atOnce) {
    threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("password-hash-", 0).factory());
    anybodys = hash("anybody's password").orElseThrow();
  }

  @Override
  public Optional<PasswordHash> hash(String password) {
    return inTurn(() ->
        new PasswordHash(
            Argon2Text.of(Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2), argon2)));
  }

  @Override
  public Match match(String password, PasswordHash hash) {
    return inTurn(() -> Argon2Text.matches(password, hash.value()))
        .map(right -> right ? Match.RIGHT : Match.WRONG)
        .orElse(Match.BUSY);
  }

  @Override
  public Match pretendToMatch(String password) {
    return match(password, anybodys) == Match.BUSY ? Match.BUSY : Match.WRONG;
  }

  @Override
  public void close() {
    threads.close();
  }

  private <T> Optional<T> inTurn(Callable<T> work) {
    try {
      return Optional.of(threads.submit(work).get());
    } catch (RejectedExecutionException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Hashing failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to hash", e);
    }
  }
}
