package dev.crosscheck.model;

import java.util.Locale;

/** What two claims can agree or differ in; every verdict names the one that decided it. */
public enum Dimension {
  EVENT,
  MEASURE,
  POPULATION,
  AREA,
  AS_OF,
  SCOPE,
  SOURCE,
  MODALITY,
  VALUE,
  HOLDER,
  TARGET,
  CALENDAR,
  MEMBERS,
  /** Whether it is one person. */
  PERSON;

  /** Name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
