package dev.crosscheck.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;

/**
 * Rules as Java classes.
 *
 * @param classes bytes by binary class name
 * @param models names of those classes that make the rules when instantiated
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models) {
  CompiledRules {
    classes = new TreeMap<>(classes);
    models = List.copyOf(models);
  }

  /** Loads them in a class loader of their own; files compiled apart may share class names. */
  List<Model> load() {
    ClassLoader loader = new Loader(classes);
    return models.stream().map(name -> model(loader, name)).toList();
  }

  /** Instantiates a class of compiled rules. */
  static Model model(ClassLoader loader, String name) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules " + name + " cannot be loaded", e);
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(CompiledRules.class.getClassLoader());
      this.classes = classes;
    }

    /**
     * Its own classes first: a rule copied from the catalogue keeps the package of the catalogue,
     * and the compiler names what it makes of both alike.
     */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!classes.containsKey(name)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
