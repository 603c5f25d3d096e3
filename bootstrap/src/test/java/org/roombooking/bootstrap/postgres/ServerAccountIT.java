package org.roombooking.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.roombooking.bootstrap.operator.CannotStart;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServerAccountIT {

  @TempDir Path data;

  @Test
  void an_ordinary_user_runs_the_server_itself() {
    assertThat(ServerAccount.of(DataDirectory.under(data), false, new Absent()))
        .isEqualTo(new ServerAccount.Own());
  }

  @Test
  void root_takes_what_works() {
    var works = new ServerAccount.Own();

    assertThat(ServerAccount.of(DataDirectory.under(data), true, works)).isEqualTo(works);
  }

  @Nested
  @EnabledIf(
      value = "org.roombooking.bootstrap.postgres.ServerAccountIT#isRoot",
      disabledReason = "only root can hand files to another user")
  class root_where_namespaces_are_forbidden {

    @Test
    void hands_the_database_to_nobody() throws Exception {
      letOthersPass();
      var directory = DataDirectory.under(data);
      var password = directory.password().readOrCreate();

      assertThat(ServerAccount.of(directory, true, new Absent()))
          .isEqualTo(ServerAccount.Other.NOBODY);
      assertThat(Files.getAttribute(directory.password().path(), "unix:uid")).isEqualTo(65_534);
      assertThat(directory.password().readOrCreate()).isEqualTo(password);
    }

    @Test
    void says_what_to_do_when_nobody_cannot_reach_it() {
      assertThatThrownBy(() -> ServerAccount.of(DataDirectory.under(data), true, new Absent()))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(data.toString())
          .hasMessageContaining("DATA_DIR");
    }

    @Test
    void serves_data_of_another_user_as_that_user() throws Exception {
      letOthersPass();
      EmbeddedDatabase.start(data, line -> {}).close();
      giveToNobody();
      var progress = new ArrayList<String>();

      try (var database = EmbeddedDatabase.start(data, progress::add);
          var session = Sql.connect(database.login())) {
        assertThat(session.isValid(10)).isTrue();
        assertThat(owners()).containsOnly(65_534);
      }
      // Root's own cache is out of that user's reach.
      assertThat(progress).singleElement().asString().contains("postgresql/programs");
    }
  }

  static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }

  private void letOthersPass() throws Exception {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
  }

  private void giveToNobody() throws Exception {
    try (var files = Files.walk(data.resolve("postgresql"))) {
      for (var file : files.toList()) {
        Files.setAttribute(file, "unix:uid", 65_534);
        Files.setAttribute(file, "unix:gid", 65_534);
      }
    }
  }

  private List<Object> owners() throws Exception {
    var owners = new ArrayList<>();
    try (var files = Files.walk(data.resolve("postgresql/cluster"))) {
      for (var file : files.toList()) {
        owners.add(Files.getAttribute(file, "unix:uid"));
      }
    }
    return owners;
  }

  /** An account this machine knows no program for. */
  private record Absent() implements ServerAccount {

    @Override
    public List<String> prefix() {
      return List.of("no-such-program");
    }
  }
}
