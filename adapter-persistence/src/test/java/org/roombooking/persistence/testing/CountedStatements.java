package org.roombooking.persistence.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements that are prepared by connections from a pool. */
public final class CountedStatements {

  private final AtomicInteger prepared = new AtomicInteger();

  /** The same pool, counted. */
  public DataSource over(DataSource pool) {
    return (DataSource) counted(DataSource.class, pool);
  }

  /** How many there have been since this was asked last. */
  public int sinceLast() {
    return prepared.getAndSet(0);
  }

  private Object counted(Class<?> type, Object real) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("prepareStatement")) {
            prepared.incrementAndGet();
          }
          var answer = invoke(real, method, arguments);
          return answer instanceof Connection connection
              ? counted(Connection.class, connection)
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
