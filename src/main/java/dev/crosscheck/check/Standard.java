package dev.crosscheck.check;

import dev.crosscheck.extract.ClaimExtractor;
import dev.crosscheck.json.ClaimFile;
import dev.crosscheck.link.Linker;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Problem;
import dev.crosscheck.rules.Judgement;
import dev.crosscheck.rules.RuleEngine;
import dev.crosscheck.rules.RuleException;
import dev.crosscheck.rules.RuleInfo;
import dev.crosscheck.syntax.CompactEnglish;
import dev.crosscheck.text.Corpus;
import dev.crosscheck.text.DocumentException;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import dev.crosscheck.text.Listing;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The usual stages: files, the English parser, the grammars, the linker and the rules. */
final class Standard {
  private Standard() {}

  static Stages stages(List<Path> ruleFolders, Policy policy) {
    return new Stages(
        Standard::find,
        () -> new ClaimExtractor(CompactEnglish.load())::extract,
        (documents, claims) -> Linker.link(documents, claims, policy),
        () -> rules(ruleFolders, policy));
  }

  private static Stages.Found find(List<Path> paths) {
    Listing listing = Corpus.list(paths, Limits.DEFAULT);
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    return new Stages.Found(
        listing.documents().stream()
            .map(file -> (Stages.Input<Document>) new DocumentInput(file, reader))
            .toList(),
        listing.claimFiles().stream()
            .map(file -> (Stages.Input<Claim>) new ClaimInput(file))
            .toList(),
        listing.problems());
  }

  private record DocumentInput(DocumentFile file, DocumentReader reader)
      implements Stages.Input<Document> {
    @Override
    public String id() {
      return file.id();
    }

    @Override
    public Stages.Content<Document> read() {
      try {
        return new Stages.Content<>(List.of(reader.read(file)), List.of());
      } catch (DocumentException e) {
        return new Stages.Content<>(List.of(), List.of(e.problem()));
      }
    }
  }

  private record ClaimInput(Path file) implements Stages.Input<Claim> {
    @Override
    public String id() {
      return file.toString();
    }

    @Override
    public Stages.Content<Claim> read() {
      ClaimFile content = ClaimFile.read(file);
      return new Stages.Content<>(content.claims(), content.problems());
    }
  }

  /** The catalogue and the user's rules; when those are broken, the catalogue alone. */
  private static Stages.Judge rules(List<Path> folders, Policy policy) {
    try {
      return new Rules(RuleEngine.with(folders, policy), List.of());
    } catch (RuleException e) {
      if (folders.isEmpty()) {
        throw e;
      }
      return new Rules(RuleEngine.with(List.of(), policy), e.problems());
    }
  }

  private record Rules(RuleEngine engine, List<Problem> problems) implements Stages.Judge {
    @Override
    public Set<String> rules() {
      return engine.catalogue().rules().stream()
          .map(RuleInfo::id)
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stages.Judge only(Set<String> wanted) {
      return new Rules(engine.only(wanted), problems);
    }

    @Override
    public Stages.Judged judge(ClaimGroup group) {
      Judgement judgement = engine.examine(group);
      return new Stages.Judged(judgement.findings(), judgement.problems());
    }
  }
}
