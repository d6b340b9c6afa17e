package dev.crosscheck.rules;

import dev.crosscheck.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Rule files to Java classes, for the build and for a user's folder alike. Loading this class loads
 * the rule compiler: some megabytes and a second that the catalogue does without.
 */
final class RuleCompiler {
  private static final String CLASS = ".class";

  private RuleCompiler() {}

  /**
   * Compiles rule files together.
   *
   * @throws RuleException naming file and line of everything that the compiler objects to
   */
  static CompiledRules compile(List<RuleFile> files) {
    try {
      return compileTogether(files);
    } catch (RuleException e) {
      if (files.size() == 1) {
        throw e;
      }
      throw blame(files, e);
    }
  }

  /**
   * What the compiler says of generated code does not name a file; alone, each file shows its own.
   */
  private static RuleException blame(List<RuleFile> files, RuleException whole) {
    List<Problem> problems = new ArrayList<>();
    for (RuleFile file : files) {
      try {
        compileTogether(List.of(file));
      } catch (RuleException e) {
        problems.addAll(e.problems());
      }
    }
    return problems.isEmpty() ? whole : new RuleException(problems);
  }

  private static CompiledRules compileTogether(List<RuleFile> files) {
    KieServices services = KieServices.get();
    KieFileSystem folder = services.newKieFileSystem();
    for (RuleFile file : files) {
      folder.write("src/main/resources/" + file.info().id() + RuleFile.SUFFIX, file.text());
    }
    KieBuilder builder;
    try {
      builder =
          services
              .newKieBuilder(folder, RuleCompiler.class.getClassLoader())
              .buildAll(ExecutableModelProject.class);
    } catch (RuntimeException e) {
      throw new RuleException(Diagnosis.of(files.get(0), e));
    }
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new RuleException(Diagnosis.of(files.get(0), errors));
    }
    return classes((InternalKieModule) builder.getKieModule());
  }

  private static CompiledRules classes(InternalKieModule module) {
    Map<String, byte[]> classes = new HashMap<>();
    List<String> models = new ArrayList<>();
    for (String name : module.getFileNames()) {
      // The project model only finds the rules again through a KieContainer, which nobody opens.
      if (name.endsWith(CLASS) && !name.startsWith("org/drools/project/")) {
        String type = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
        classes.put(type, module.getBytes(name));
        if (type.substring(type.lastIndexOf('.') + 1).matches("Rules[0-9A-F]{32}")) {
          models.add(type);
        }
      }
    }
    if (models.isEmpty()) {
      throw new IllegalStateException("the rule compiler made no rules and did not say why");
    }
    return new CompiledRules(classes, models);
  }
}
