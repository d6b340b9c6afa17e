package dev.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads of one run. Results come in the order of the work, whichever thread was faster. */
final class Workers implements AutoCloseable {
  /** The parser model and the rules load beside the first documents, even with one job. */
  private final ExecutorService loaders = Executors.newFixedThreadPool(2, Workers::daemon);

  private final ExecutorService jobs;

  Workers(int jobs) {
    this.jobs = Executors.newFixedThreadPool(jobs, Workers::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "crosscheck");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to load something. */
  <T> Future<T> load(Callable<T> loader) {
    return loaders.submit(loader);
  }

  /** Does the same to each item and gives the results in the items' order. */
  <A, B> List<B> each(List<A> items, Function<A, B> work) {
    List<Future<B>> running = new ArrayList<>();
    for (A item : items) {
      running.add(jobs.submit(() -> work.apply(item)));
    }
    List<B> results = new ArrayList<>();
    for (Future<B> one : running) {
      results.add(result(one));
    }
    return results;
  }

  /** Waits for a result; what its work threw is thrown here. */
  static <T> T result(Future<T> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    loaders.shutdownNow();
    jobs.shutdownNow();
  }
}
