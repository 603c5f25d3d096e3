package org.roombooking.http.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Takes the checks of who may do what out of the code, one at a time, and sees that the access
 * matrix notices each.
 */
@Tag("nightly")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemovedChecksTest {

  private static final String MATRIX = "org.roombooking.http.AccessMatrixHttpTest";

  @Test
  void the_matrix_passes_with_all_checks_in_place() throws Exception {
    assertThat(failures(Optional.empty())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> the_matrix_fails_without() {
    return ProjectClasses.checkCalls().stream()
        .map(call ->
            DynamicTest.dynamicTest(
                call.toString(),
                () -> assertThat(failures(Optional.of(call))).as(call.toString()).isNotEmpty()));
  }

  /** What the matrix says first, or nothing if it finds no fault. */
  private static List<String> failures(Optional<CheckCall> taken) throws Exception {
    var found = new ArrayList<String>();
    var first = CancellationToken.create();
    var listener =
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result
                .getThrowable()
                .ifPresent(thrown -> {
                  found.add(test.getDisplayName() + ": " + thrown);
                  first.cancel();
                });
          }
        };
    var classes = new ClassesWithoutCheck(taken);
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      LauncherFactory.create()
          .execute(
              LauncherExecutionRequestBuilder.request(
                      LauncherDiscoveryRequestBuilder.request()
                          .selectors(selectClass(classes.loadClass(MATRIX)))
                          .build())
                  .listeners(listener)
                  .cancellationToken(first)
                  .build());
    } finally {
      thread.setContextClassLoader(before);
    }
    return found;
  }
}
