package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Settings;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandFrameTest {

  private static final String TRACE_MARK = "\tat ";

  private final Screen screen = new Screen();
  private final List<String> ran = new ArrayList<>();

  @Nested
  class told_which_command {

    @Test
    void runs_it() {
      for (var command : List.of("migrate", "demo", "verify", "rehearse", "serve")) {
        assertThat(execute(command)).isEqualTo(0);
      }

      assertThat(ran).containsExactly("migrate", "demo", "verify", "rehearse", "serve, demo false");
    }

    @Test
    void serves_when_none_is_named() {
      assertThat(execute()).isEqualTo(0);

      assertThat(ran).containsExactly("serve, demo false");
    }

    @Test
    void serves_a_demo_on_request() {
      assertThat(execute("serve", "--demo")).isEqualTo(0);

      assertThat(ran).containsExactly("serve, demo true");
    }

    @Test
    void hands_over_the_settings() {
      var seen = new ArrayList<Settings>();

      frame(Map.of("HTTP_PORT", "81"))
          .verify(run -> {
            seen.add(run.settings());
            return ExitCode.OK;
          })
          .execute("verify");

      assertThat(seen).extracting(settings -> settings.http().port()).containsExactly(81);
    }

    @Test
    void tells_the_shell_what_the_work_tells() {
      assertThat(frame(Map.of()).verify(run -> ExitCode.FAILED).execute("verify")).isEqualTo(1);
    }

    @Test
    void closes_what_the_work_opened_last_first() {
      frame(Map.of())
          .migrate(run -> {
            run.closing().add(() -> ran.add("database"));
            run.closing().add(() -> ran.add("pool"));
            throw new IllegalStateException();
          })
          .execute("migrate");

      assertThat(ran).containsExactly("pool", "database");
    }
  }

  @Nested
  class told_nonsense {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "frobnicate",
          "serve --loud",
          "replay",
          "replay pom.xml --plan daily",
          "verify extra",
          "--loud"
        })
    void says_so_in_two_lines_and_does_nothing(String arguments) {
      assertThat(execute(arguments.split(" "))).isEqualTo(2);

      assertThat(screen.err().lines()).hasSize(2).first().asString().startsWith("room-booking: ");
      assertThat(screen.err()).contains("--help");
      assertThat(screen.out()).isEmpty();
      assertThat(ran).isEmpty();
    }
  }

  @Nested
  class with_settings_that_make_no_sense {

    @Test
    void says_the_one_problem_and_does_nothing() {
      assertThat(frame(Map.of("HTTP_PORT", "x")).verify(work("verify")).execute("verify"))
          .isEqualTo(2);

      assertThat(screen.err())
          .isEqualTo(
              """
              room-booking: HTTP_PORT must be a whole number from 0 to 65535, but is x
              The command config lists all settings.
              """);
      assertThat(ran).isEmpty();
    }

    @Test
    void says_all_problems_at_once() {
      frame(Map.of("HTTP_PORT", "x", "LOG_LEVEL", "y")).verify(work("verify")).execute("verify");

      assertThat(screen.err())
          .isEqualTo(
              """
              room-booking: the settings have 2 problems:
                HTTP_PORT must be a whole number from 0 to 65535, but is x
                LOG_LEVEL must be one of error, warn, info, debug, trace, but is y
              The command config lists all settings.
              """);
    }
  }

  @Nested
  class when_the_work_fails {

    @Test
    void says_in_one_line_what_the_operator_can_do() {
      assertThat(fail(new CannotStart("The port 8080 is taken."))).isEqualTo(1);

      assertThat(screen.err()).isEqualTo("room-booking: The port 8080 is taken.\n");
    }

    @Test
    void says_in_two_lines_what_broke_for_any_other_reason() {
      assertThat(fail(new IllegalStateException("the sky fell"))).isEqualTo(1);

      assertThat(screen.err())
          .isEqualTo(
              """
              room-booking: java.lang.IllegalStateException: the sky fell
              Set LOG_LEVEL=debug to see where it comes from.
              """)
          .doesNotContain(TRACE_MARK);
    }

    private int fail(RuntimeException reason) {
      return frame(Map.of())
          .migrate(run -> {
            throw reason;
          })
          .execute("migrate");
    }
  }

  @Nested
  class asked_for_help {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "serve",
          "migrate",
          "demo",
          "replay",
          "verify",
          "rehearse",
          "openapi",
          "actions",
          "config",
          ""
        })
    void every_command_explains_itself_with_an_example(String command) {
      assertThat(execute((command + " --help").strip().split(" "))).isEqualTo(0);

      assertThat(screen.out())
          .contains("Usage: room-booking " + command)
          .contains("Examples:")
          .contains("-jar room-booking.jar " + command);
      assertThat(screen.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_list_names_every_command() {
      execute("--help");

      assertThat(screen.out())
          .contains(
              "serve",
              "migrate",
              "demo",
              "replay",
              "verify",
              "rehearse",
              "openapi",
              "actions",
              "config");
    }

    @Test
    void the_version_is_told() {
      assertThat(execute("--version")).isEqualTo(0);

      assertThat(screen.out()).startsWith("Room Booking ").contains("Java ");
    }
  }

  private CommandFrame frame(Map<String, String> environment) {
    return new CommandFrame(environment, screen.console());
  }

  private int execute(String... arguments) {
    return frame(Map.of())
        .serve((run, demo) -> {
          ran.add("serve, demo " + demo);
          run.closing().close();
        })
        .migrate(work("migrate"))
        .demo(work("demo"))
        .replay((run, request) -> {
          ran.add(request.toString());
          return ExitCode.OK;
        })
        .verify(work("verify"))
        .rehearse(work("rehearse"))
        .execute(arguments);
  }

  private Job work(String name) {
    return run -> {
      ran.add(name);
      return ExitCode.OK;
    };
  }
}
