package org.roombooking.storage.drawing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.Redrawing;
import org.roombooking.domain.property.image.Image;

/**
 * Draws with Java's own codecs and those of TwelveMonkeys, on a few threads of its own: drawing
 * keeps a core busy, and a flood of images shall leave bookings the rest.
 */
public final class ImageIoRedrawing implements Redrawing, AutoCloseable {

  private static final int WAITING = 8;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final ThreadPoolExecutor threads;

  /**
   * Starts the threads.
   *
   * @param atOnce how many images are drawn at the same time, at least 1
   */
  public ImageIoRedrawing(int atOnce) {
    this.threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("image-drawing-", 0).factory());
  }

  // To look through a file is little work, and most of what is no image gets no further.
  @Override
  public Outcome redraw(ImageBytes sent) {
    return switch (ImageSource.look(sent.copy(0, sent.size()))) {
      case ImageSource.Look.Good(ImageSource source) ->
          inTurn(() -> draw(source)).orElseGet(Outcome.Busy::new);
      case ImageSource.Look.NotAnImage() -> new Outcome.NotAnImage();
      case ImageSource.Look.Damaged() -> new Outcome.Damaged();
      case ImageSource.Look.TooDemanding() -> new Outcome.TooDemanding();
    };
  }

  private static Outcome draw(ImageSource source) {
    try {
      var fitting = Canvas.fit(Decoder.decode(source), Image.LONGEST_SIDE);
      var upright = source.orientation().upright(fitting);
      return new Outcome.Drawn(Encoder.encode(upright, source.format()));
    } catch (DamagedImage e) {
      return new Outcome.Damaged();
    }
  }

  @Override
  public Optional<ImageBytes> shrink(ImageBytes stored, int width) {
    return switch (ImageSource.look(stored.copy(0, stored.size()))) {
      case ImageSource.Look.Good(ImageSource source) -> inTurn(() -> shrink(source, width));
      case ImageSource.Look.NotAnImage no -> throw notOurs(no);
      case ImageSource.Look.Damaged damaged -> throw notOurs(damaged);
      case ImageSource.Look.TooDemanding demanding -> throw notOurs(demanding);
    };
  }

  private static ImageBytes shrink(ImageSource source, int width) {
    try {
      var smaller = Canvas.toWidth(Decoder.decode(source), width);
      return Encoder.encode(smaller, source.format()).bytes();
    } catch (DamagedImage e) {
      throw new IllegalStateException("A stored image cannot be read any more", e);
    }
  }

  private static IllegalStateException notOurs(ImageSource.Look look) {
    return new IllegalStateException("A stored image was not drawn here: " + look);
  }

  /** The result, or nothing if the work was not done soon enough. */
  private <T> Optional<T> inTurn(Callable<T> work) {
    try {
      var result = threads.submit(work);
      try {
        return Optional.of(result.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        result.cancel(true);
        return Optional.empty();
      }
    } catch (RejectedExecutionException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Drawing failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to draw", e);
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
