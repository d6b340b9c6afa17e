package dev.crosscheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rooms of the house and the doors between them.
 *
 * <pre>
 * junit, cli -> check -> text, syntax, extract, link, rules, review, config -> model
 * edges -> report, json -> model
 * </pre>
 *
 * Every door that this drawing does not show has its reason beside it.
 */
@AnalyzeClasses(packages = "dev.crosscheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String MODEL = "dev.crosscheck.model..";
  private static final String JSON = "dev.crosscheck.json..";
  private static final String SYNTAX = "dev.crosscheck.syntax..";
  private static final String RULES = "dev.crosscheck.rules..";

  @ArchTest static final ArchRule modelKnowsNobody = room("model");

  // Front matter, sidecars and news items are YAML and JSON, read with the place of every string.
  @ArchTest static final ArchRule textKnowsModel = room("text", MODEL, JSON);

  @ArchTest static final ArchRule syntaxKnowsModel = room("syntax", MODEL);

  // The one stage that reads another: claims are read from the trees of sentences.
  @ArchTest static final ArchRule extractKnowsSyntax = room("extract", MODEL, SYNTAX);

  @ArchTest static final ArchRule linkKnowsModel = room("link", MODEL);

  @ArchTest static final ArchRule rulesKnowModel = room("rules", MODEL);

  // The review file is YAML; its faults are told with line and column.
  @ArchTest static final ArchRule reviewKnowsModel = room("review", MODEL, JSON);

  // The settings are YAML too.
  @ArchTest static final ArchRule configKnowsModel = room("config", MODEL, JSON);

  @ArchTest static final ArchRule jsonKnowsModel = room("json", MODEL);

  @ArchTest static final ArchRule reportKnowsModel = room("report", MODEL);

  // The catalogue is data that an edge shows (a rule's page, the names of the tests) without a run.
  @ArchTest
  static final ArchRule cliKnowsCheckAndForms =
      room("cli", MODEL, "dev.crosscheck.check..", "dev.crosscheck.report..", JSON, RULES);

  @ArchTest
  static final ArchRule junitKnowsCheckAndForms =
      room("junit", MODEL, "dev.crosscheck.check..", "dev.crosscheck.report..", JSON, RULES);

  @ArchTest
  static final ArchRule nobodyKnowsTheEdges =
      noClasses()
          .that(not(resideInAnyPackage("dev.crosscheck.cli..", "dev.crosscheck.junit..")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.crosscheck.cli..", "dev.crosscheck.junit.."));

  @ArchTest
  static final ArchRule roomsAreFreeOfCycles =
      slices().matching("dev.crosscheck.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule modelKnowsOnlyTheJdk =
      classes()
          .that(resideInAnyPackage(MODEL))
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(MODEL, "java..", "org.jspecify.."));

  @ArchTest static final ArchRule droolsOnlyInRules = library("rules", "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule jacksonAndYamlOnlyInJson =
      library("json", "com.fasterxml..", "org.yaml..", "com.networknt..");

  @ArchTest static final ArchRule parserOnlyInSyntax = library("syntax", "edu.emory..");

  @ArchTest
  static final ArchRule markupOnlyInText = library("text", "org.jsoup..", "org.commonmark..");

  @ArchTest static final ArchRule picocliOnlyInCli = library("cli", "picocli..");

  @ArchTest static final ArchRule junitOnlyInJunit = library("junit", "org.junit..");

  /** What a room imports of the house besides itself. */
  private static ArchRule room(String room, String... known) {
    String own = "dev.crosscheck." + room + "..";
    String[] allowed = new String[known.length + 1];
    System.arraycopy(known, 0, allowed, 0, known.length);
    allowed[known.length] = own;
    return noClasses()
        .that(resideInAnyPackage(own))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.crosscheck..").and(not(resideInAnyPackage(allowed))));
  }

  /** A library that one room knows. */
  private static ArchRule library(String room, String... packages) {
    return noClasses()
        .that(not(resideInAnyPackage("dev.crosscheck." + room + "..")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages));
  }
}
