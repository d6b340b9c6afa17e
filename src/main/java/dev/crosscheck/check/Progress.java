package dev.crosscheck.check;

/** Is told how far a run has come; called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Nobody watches. */
  Progress NONE = (done, total) -> {};

  /**
   * One more document is done.
   *
   * @param done documents done so far
   * @param total documents to do
   */
  void documents(int done, int total);
}
