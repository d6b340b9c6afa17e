package dev.crosscheck.cli;

import dev.crosscheck.check.Progress;
import java.time.Duration;

/** One line on a terminal that shows how far a run has come, once it takes more than a second. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final int CELLS = 30;
  private static final String ERASE = "\r\u001b[K";

  private final Terminal terminal;
  private final long begun = System.nanoTime();
  private boolean visible;
  private int furthest;

  private ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  static ProgressLine on(Terminal terminal) {
    return new ProgressLine(terminal);
  }

  @Override
  public synchronized void documents(int done, int total) {
    if (!terminal.interactive() || done <= furthest || System.nanoTime() - begun < PATIENCE) {
      return;
    }
    furthest = done;
    visible = true;
    int filled = (int) ((long) CELLS * done / total);
    terminal
        .err()
        .print(
            ERASE
                + "["
                + "#".repeat(filled)
                + ".".repeat(CELLS - filled)
                + "] "
                + done
                + "/"
                + total
                + " documents");
    terminal.err().flush();
  }

  /** Takes the line away, so that the report stands alone. */
  @Override
  public synchronized void close() {
    if (visible) {
      terminal.err().print(ERASE);
      terminal.err().flush();
    }
  }
}
