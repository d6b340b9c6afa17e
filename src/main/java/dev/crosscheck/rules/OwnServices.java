package dev.crosscheck.rules;

import java.util.function.Supplier;

/**
 * Drools looks for its own parts through the thread's context class loader. Where the tool is a
 * guest, as in a build plugin or on a cluster, that is somebody else's and does not see them.
 */
final class OwnServices {
  private OwnServices() {}

  /** Calls with the loader of this class as context, and puts the former one back. */
  static <T> T call(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader guest = thread.getContextClassLoader();
    thread.setContextClassLoader(OwnServices.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(guest);
    }
  }
}
