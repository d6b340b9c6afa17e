package dev.crosscheck.rules;

import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Lets every rule fire and remembers which did so last, to name it when it must be stopped. */
final class LastRule implements AgendaFilter {
  private String name = "";

  @Override
  public boolean accept(Match match) {
    name = match.getRule().getName();
    return true;
  }

  String name() {
    return name;
  }
}
