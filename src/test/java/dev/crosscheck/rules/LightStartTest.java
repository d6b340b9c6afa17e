package dev.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** The catalogue runs without the rule compiler: start-up stays short. */
class LightStartTest {
  private static final List<String> COMPILER =
      List.of(
          "org.drools.drl.parser.",
          "org.drools.model.codegen.",
          "org.drools.mvel.",
          "org.eclipse.jdt.",
          "com.github.javaparser.",
          "org.antlr.",
          "dev.crosscheck.rules.RuleCompiler");

  @Test
  void theCompilerIsNotLoaded() throws Exception {
    try (Watching loader = new Watching()) {
      Class<?> engine = loader.loadClass(RuleEngine.class.getName());
      Object standard = engine.getMethod("standard").invoke(null);

      assertThat(engine.getMethod("catalogue").invoke(standard)).isNotNull();
      assertThat(loader.loaded).contains("org.drools.core.reteoo.Rete");
      assertThat(loader.loaded).noneMatch(name -> COMPILER.stream().anyMatch(name::startsWith));
    }
  }

  /** Loads the class path anew and remembers which classes were asked for. */
  private static final class Watching extends URLClassLoader {
    private final Set<String> loaded = new ConcurrentSkipListSet<>();

    Watching() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      return super.findClass(name);
    }

    private static URL[] classPath() {
      return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Watching::url)
          .toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(entry, e);
      }
    }
  }
}
