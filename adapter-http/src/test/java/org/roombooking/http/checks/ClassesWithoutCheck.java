package org.roombooking.http.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Loads the project's classes a second time, one of them without one of its checks. */
final class ClassesWithoutCheck extends ClassLoader {

  private final Optional<CheckCall> taken;

  ClassesWithoutCheck(Optional<CheckCall> taken) {
    super(ClassesWithoutCheck.class.getClassLoader());
    this.taken = taken;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("org.roombooking.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      var loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] read = read(name).orElseThrow(() -> new ClassNotFoundException(name));
    byte[] code =
        taken
            .filter(call -> call.type().equals(name))
            .map(call -> CheckCalls.without(call, read))
            .orElse(read);
    return defineClass(name, code, 0, code.length);
  }

  private Optional<byte[]> read(String name) {
    try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
