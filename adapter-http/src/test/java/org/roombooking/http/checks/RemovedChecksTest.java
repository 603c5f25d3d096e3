package org.roombooking.http.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * Takes the checks of who may do what out of the code, one at a time, and sees that a test notices
 * each: the access matrix, where it is about who may call.
 */
@Tag("nightly")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemovedChecksTest {

  private static final String MATRIX = "org.roombooking.http.AccessMatrixHttpTest";

  /** Who may call is told by the matrix, what a caller may read of an answer by its own test. */
  private static final Map<String, String> OF_PARTS_OF_ANSWERS =
      Map.of("ReadHistory IS_THE_OWNER 1", "org.roombooking.http.booking.HistoryHttpTest");

  @Test
  void all_is_well_with_all_checks_in_place() throws Exception {
    assertThat(failures(MATRIX, Optional.empty())).isEmpty();
    for (var test : OF_PARTS_OF_ANSWERS.values()) {
      assertThat(failures(test, Optional.empty())).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> a_test_fails_without() {
    return ProjectClasses.checkCalls().stream()
        .map(call ->
            DynamicTest.dynamicTest(
                call.toString(),
                () ->
                    assertThat(failures(testOf(call), Optional.of(call)))
                        .as(call.toString())
                        .isNotEmpty()));
  }

  private static String testOf(CheckCall call) {
    return OF_PARTS_OF_ANSWERS.getOrDefault(call.toString(), MATRIX);
  }

  /** What a test says first, or nothing if it finds no fault. */
  private static List<String> failures(String test, Optional<CheckCall> taken) throws Exception {
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
                          .selectors(selectClass(classes.loadClass(test)))
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
