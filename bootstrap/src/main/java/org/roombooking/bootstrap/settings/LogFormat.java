package org.roombooking.bootstrap.settings;

/** For people, or for a program that gathers logs. */
public enum LogFormat {
  TEXT,
  JSON
}
