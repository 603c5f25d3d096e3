package org.roombooking.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Dependencies point inward, and every module may use what is named here and nothing else. */
@AnalyzeClasses(packages = "org.roombooking", importOptions = ProductOnly.class)
class ModuleBoundariesTest {

  @ArchTest
  static final ArchRule the_domain_uses_only_itself_and_plain_java =
      classes()
          .that()
          .resideInAPackage("org.roombooking.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.roombooking.domain..",
              "java.lang..",
              "java.math..",
              "java.nio.charset..",
              "java.security..",
              "java.time..",
              "java.util..",
              "org.jspecify.annotations..")
          .because("other teams embed it, and rules must be testable without a database or server");

  @ArchTest
  static final ArchRule the_application_uses_the_domain_and_plain_java =
      classes()
          .that()
          .resideInAPackage("org.roombooking.application..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.roombooking.application..",
              "org.roombooking.domain..",
              "java.io..",
              "java.lang..",
              "java.math..",
              "java.nio.charset..",
              "java.time..",
              "java.util..",
              "org.jspecify.annotations..")
          .because("use cases know neither HTTP nor SQL");

  @ArchTest
  static final ArchRule http_uses_the_application_and_what_speaks_http =
      classes()
          .that()
          .resideInAPackage("org.roombooking.http..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.roombooking.http..",
              "org.roombooking.application..",
              "org.roombooking.domain..",
              "com.fasterxml.jackson.annotation..",
              "com.google.i18n.phonenumbers..",
              "com.nimbusds..",
              "com.password4j..",
              "com.github.benmanes.caffeine..",
              "io.github.bucket4j..",
              "io.javalin..",
              "io.micrometer..",
              "io.prometheus..",
              "jakarta.servlet..",
              "jakarta.validation..",
              "java..",
              "javax.crypto..",
              "kotlin..",
              "org.eclipse.jetty..",
              "org.hibernate.validator..",
              "org.jspecify.annotations..",
              "org.slf4j..",
              "tools.jackson..")
          .because("adapters do not know each other");

  @ArchTest
  static final ArchRule features_of_http_do_not_see_javalin =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.roombooking.http.access..",
              "org.roombooking.http.booking..",
              "org.roombooking.http.inventory..",
              "org.roombooking.http.member..",
              "org.roombooking.http.pricing..",
              "org.roombooking.http.property..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
          .because("the server is known at one seam");

  @ArchTest
  static final ArchRule persistence_uses_the_application_and_what_speaks_sql =
      classes()
          .that()
          .resideInAPackage("org.roombooking.persistence..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.roombooking.persistence..",
              "org.roombooking.application..",
              "org.roombooking.domain..",
              "com.zaxxer.hikari..",
              "java..",
              "javax.annotation.processing..",
              "javax.sql..",
              "org.flywaydb..",
              "org.jooq..",
              "org.jspecify.annotations..",
              "org.postgresql..",
              "org.slf4j..")
          .because("adapters do not know each other");

  @ArchTest
  static final ArchRule storage_uses_the_application_and_what_draws_and_keeps =
      classes()
          .that()
          .resideInAPackage("org.roombooking.storage..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.roombooking.storage..",
              "org.roombooking.application..",
              "org.roombooking.domain..",
              "com.twelvemonkeys..",
              "java..",
              "javax.imageio..",
              "net.coobird.thumbnailator..",
              "org.jspecify.annotations..",
              "software.amazon.awssdk..")
          .because("adapters do not know each other");

  @ArchTest
  static final ArchRule one_package_alone_knows_the_client_of_object_stores =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.roombooking.storage.s3..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon.awssdk..")
          .because("who keeps images in a directory is not to load it");

  @ArchTest
  static final ArchRule the_domain_and_the_application_are_told_the_time_and_never_ask =
      noClasses()
          .that()
          .resideInAnyPackage("org.roombooking.domain..", "org.roombooking.application..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule whoever_sells_asks_the_clock_of_the_hotel =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.roombooking.application.booking..",
              "org.roombooking.application.assignment..",
              "org.roombooking.application.inventory..",
              "org.roombooking.application.pricing..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("a sandbox has a time of its own");

  @ArchTest
  static final ArchRule nothing_in_the_core_is_left_to_chance =
      noClasses()
          .that()
          .resideInAnyPackage("org.roombooking.domain..", "org.roombooking.application..")
          .should()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class);

  @ArchTest
  static final ArchRule the_core_reckons_without_floating_point =
      noClasses()
          .that()
          .resideInAnyPackage("org.roombooking.domain..", "org.roombooking.application..")
          .should(UseFloatingPoint.INSTANCE)
          .because("a double cannot hold ten satang");

  @ArchTest
  static final ArchRule the_generated_tables_are_known_to_persistence_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.roombooking.persistence..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.roombooking.persistence.jooq..");

  // A rule about a package that does not exist passes for ever, and ArchUnit cannot see that.
  @ArchTest
  static void every_package_a_rule_names_exists(JavaClasses classes) {
    var named =
        List.of(
            "org.roombooking.domain",
            "org.roombooking.application",
            "org.roombooking.application.assignment",
            "org.roombooking.application.booking",
            "org.roombooking.application.inventory",
            "org.roombooking.application.pricing",
            "org.roombooking.http.access",
            "org.roombooking.http.booking",
            "org.roombooking.http.inventory",
            "org.roombooking.http.member",
            "org.roombooking.http.pricing",
            "org.roombooking.http.property",
            "org.roombooking.persistence.jooq",
            "org.roombooking.storage",
            "org.roombooking.storage.s3",
            "org.roombooking.bootstrap");
    for (var name : named) {
      assertThat(classes.stream().anyMatch(c -> c.getPackageName().startsWith(name)))
          .as("classes under %s", name)
          .isTrue();
    }
  }
}
