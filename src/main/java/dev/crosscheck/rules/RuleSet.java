package dev.crosscheck.rules;

import dev.crosscheck.model.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Compiled rules that run together; what one of them inserts, the others of the set see. The
 * catalogue is one set, each file of a user another, so that a user's rule can break itself only.
 *
 * @param infos by id
 * @param models the compiled rules
 */
record RuleSet(Map<String, RuleInfo> infos, List<Model> models) {
  RuleSet {
    infos = Map.copyOf(infos);
    models = List.copyOf(models);
  }

  static RuleSet of(Collection<RuleInfo> infos, List<Model> models) {
    Map<String, RuleInfo> byId = new TreeMap<>();
    infos.forEach(info -> byId.put(info.id(), info));
    return new RuleSet(byId, models);
  }

  /** The set with only those of its rules. */
  RuleSet keeping(Predicate<RuleInfo> wanted) {
    Map<String, RuleInfo> kept = new TreeMap<>(infos);
    kept.values().removeIf(wanted.negate());
    return kept.size() == infos.size()
        ? this
        : new RuleSet(kept, models.stream().map(m -> (Model) new Part(m, kept.keySet())).toList());
  }

  boolean isEmpty() {
    return infos.isEmpty();
  }

  /** A problem with the rule, or helper rule, of that name. */
  Problem problem(String ruleName, String message) {
    String id = RuleFile.idOf(ruleName);
    RuleInfo info = infos.get(id);
    return info == null
        ? new Problem(id, "rule '" + id + "' " + message)
        : new Problem(info.source(), "line " + info.line() + ": rule '" + id + "' " + message);
  }

  /** A model without some of its rules. */
  private record Part(Model whole, Collection<String> ids) implements Model {
    @Override
    public String getName() {
      return whole.getName();
    }

    @Override
    public String getPackageName() {
      return whole.getPackageName();
    }

    @Override
    public List<Rule> getRules() {
      return whole.getRules().stream()
          .filter(r -> ids.contains(RuleFile.idOf(r.getName())))
          .toList();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Model declares it
    public List<Global> getGlobals() {
      return whole.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
      return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return whole.getEntryPoints();
    }
  }
}
