package org.roombooking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecretFileTest {

  @TempDir Path directory;

  @Test
  void is_made_once_and_read_from_then_on() {
    var file = new SecretFile(directory.resolve("data/jwt-secret"));

    var made = file.readOrCreate();

    assertThat(made.reveal()).matches("[A-Za-z0-9_-]{43}");
    assertThat(file.readOrCreate()).isEqualTo(made);
    assertThat(directory.resolve("data")).isDirectoryContaining("glob:**/jwt-secret");
  }

  @Test
  void is_for_its_user_alone() throws Exception {
    var file = new SecretFile(directory.resolve("jwt-secret"));

    var unused = file.readOrCreate();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
  }

  @Test
  void differs_from_every_other() {
    assertThat(new SecretFile(directory.resolve("one")).readOrCreate())
        .isNotEqualTo(new SecretFile(directory.resolve("other")).readOrCreate());
  }

  @Test
  void is_made_whole_after_a_crash_in_the_middle() throws Exception {
    Files.writeString(directory.resolve("jwt-secret.new"), "ha");

    assertThat(new SecretFile(directory.resolve("jwt-secret")).readOrCreate().reveal()).hasSize(43);
  }
}
