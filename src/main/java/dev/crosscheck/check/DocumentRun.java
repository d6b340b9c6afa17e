package dev.crosscheck.check;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Problem;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads the documents and claim files of a run, several at a time. */
final class DocumentRun {
  private final Workers workers;
  private final Progress progress;
  private final Faults faults;

  DocumentRun(Workers workers, Progress progress, Faults faults) {
    this.workers = workers;
    this.progress = progress;
    this.faults = faults;
  }

  /** What one document gave. */
  private record Outcome(List<Intake.Read> read, List<Claim> claims, List<Problem> problems) {
    static Outcome of(Problem problem) {
      return new Outcome(List.of(), List.of(), List.of(problem));
    }
  }

  Intake read(Stages.Found found, Stages.Loader<Stages.Extractor> loader) {
    Intake intake = new Intake();
    intake.problems(found.problems());
    int total = found.documents().size();
    if (total > 0) {
      Future<Stages.Extractor> extractor = workers.load(loader::load);
      AtomicInteger done = new AtomicInteger();
      List<Outcome> outcomes =
          workers.each(
              found.documents(),
              input -> {
                Outcome outcome = outcome(input, extractor);
                progress.documents(done.incrementAndGet(), total);
                return outcome;
              });
      for (Outcome outcome : outcomes) {
        outcome.read().forEach(read -> intake.document(read, outcome.claims()));
        intake.problems(outcome.problems());
      }
    }
    for (Stages.Input<Claim> file : found.claims()) {
      Stages.Content<Claim> content = file.read();
      intake.problems(content.problems());
      content.items().forEach(claim -> intake.claim(file.id(), claim));
    }
    return intake;
  }

  private Outcome outcome(Stages.Input<Document> input, Future<Stages.Extractor> extractor) {
    Stages.Content<Document> content = input.read();
    if (content.items().isEmpty()) {
      return new Outcome(List.of(), List.of(), content.problems());
    }
    Document document = content.items().get(0);
    Stages.Extractor ready = Workers.result(extractor);
    try {
      return new Outcome(
          List.of(Intake.Read.of(document)), ready.extract(document), content.problems());
    } catch (RuntimeException | StackOverflowError e) {
      faults.happened(input.id(), e);
      return Outcome.of(bug(input.id(), "reading its claims", e));
    }
  }

  /** The problem that a fault of the program itself is to the reader of a report. */
  static Problem bug(String where, String doing, Throwable fault) {
    return new Problem(
        where,
        doing
            + " failed ("
            + fault
            + "). This is a bug in crosscheck; please report it with the trace that --debug"
            + " prints.");
  }
}
