package org.roombooking.bootstrap.settings;

import java.util.List;
import java.util.Map;
import org.roombooking.bootstrap.settings.Settings.Reading;

/** What is wrong with an environment. */
final class SettingProblems {

  private SettingProblems() {}

  static List<String> problems(Map<String, String> environment) {
    return switch (Settings.read(environment)) {
      case Reading.Complete(Settings settings) -> List.of();
      case Reading.Broken(List<String> problems) -> problems;
    };
  }
}
