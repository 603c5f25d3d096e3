package org.roombooking.persistence.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of which, and of whose connections, every call is seen before it is made. */
public final class WatchedPool {

  private WatchedPool() {}

  /** Sees a call before it is made. */
  @FunctionalInterface
  public interface Watch {

    /**
     * Sees it, or does something in its place.
     *
     * @return whether something was done in its place, which answers nothing
     */
    boolean replaces(Object real, Method method) throws SQLException;
  }

  /** The same pool, watched. */
  public static DataSource over(DataSource pool, Watch watch) {
    return (DataSource) watched(DataSource.class, pool, watch);
  }

  private static Object watched(Class<?> type, Object real, Watch watch) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (watch.replaces(real, method)) {
            return null;
          }
          var answer = invoke(real, method, arguments);
          return answer instanceof Connection connection
              ? watched(Connection.class, connection, watch)
              : answer;
        });
  }

  private static @Nullable Object invoke(
      Object real, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
