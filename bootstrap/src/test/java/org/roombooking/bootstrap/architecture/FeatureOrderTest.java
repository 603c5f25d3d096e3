package org.roombooking.bootstrap.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Features use those that come before them and nothing else (ADR 5). */
@AnalyzeClasses(packages = "org.roombooking", importOptions = ProductOnly.class)
class FeatureOrderTest {

  private static final List<String> DOMAIN_ORDER =
      List.of(
          "money",
          "stay",
          "version",
          "page",
          "access",
          "member",
          "property",
          "audit",
          "pricing",
          "inventory",
          "booking",
          "assignment");

  private static final Set<String> DEPEND_ON_NOTHING = Set.of("money", "stay", "version", "page");

  @ArchTest
  static final ArchRule features_of_the_application_form_no_cycle =
      slices().matching("org.roombooking.application.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule features_of_http_form_no_cycle =
      slices().matching("org.roombooking.http.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule features_of_persistence_form_no_cycle =
      slices().matching("org.roombooking.persistence.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void the_order_names_every_feature_of_the_domain(JavaClasses classes) {
    var features = new TreeSet<String>();
    domain(classes).forEach(type -> features.add(featureOf(type)));

    assertThat(features).containsExactlyInAnyOrderElementsOf(DOMAIN_ORDER);
  }

  @ArchTest
  static void features_of_the_domain_use_only_those_before_them(JavaClasses classes) {
    for (var type : domain(classes)) {
      var feature = featureOf(type);
      assertThat(featuresUsedBy(type))
          .as("features that %s uses", type.getName())
          .isSubsetOf(allowed(feature));
    }
  }

  private static Set<String> allowed(String feature) {
    var before =
        DEPEND_ON_NOTHING.contains(feature)
            ? List.<String>of()
            : DOMAIN_ORDER.subList(0, DOMAIN_ORDER.indexOf(feature));
    var allowed = new TreeSet<>(before);
    allowed.add(feature);
    return allowed;
  }

  private static Set<String> featuresUsedBy(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> target.getPackageName().startsWith("org.roombooking.domain."))
        .map(FeatureOrderTest::featureOf)
        .collect(Collectors.toSet());
  }

  private static List<JavaClass> domain(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.getPackageName().startsWith("org.roombooking.domain."))
        .toList();
  }

  private static String featureOf(JavaClass type) {
    return type.getPackageName().split("\\.", -1)[3];
  }
}
