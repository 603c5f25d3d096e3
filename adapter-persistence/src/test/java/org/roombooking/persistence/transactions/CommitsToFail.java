package org.roombooking.persistence.transactions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lets a commit fail as the network or the machine would. */
final class CommitsToFail {

  /** What happens in place of a commit. */
  @FunctionalInterface
  interface Failure {
    void commit(Connection connection) throws SQLException;
  }

  private final AtomicReference<@Nullable Failure> next = new AtomicReference<>();

  /** The next commit of a connection of the pool does this. */
  void failNext(Failure failure) {
    next.set(failure);
  }

  /** The same pool, whose commits may fail. */
  DataSource over(DataSource pool) {
    return (DataSource) failing(DataSource.class, pool);
  }

  private Object failing(Class<?> type, Object real) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          var failure = method.getName().equals("commit") ? next.getAndSet(null) : null;
          if (failure != null) {
            failure.commit((Connection) real);
            return null;
          }
          var answer = invoke(real, method, arguments);
          return answer instanceof Connection connection
              ? failing(Connection.class, connection)
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
