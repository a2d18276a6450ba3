package org.igkg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The picture of the architecture: data flows one way, from top to bottom of this list. */
@AnalyzeClasses(packages = "org.igkg", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesAreThePipeline =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("source")
          .definedBy("org.igkg.source..")
          .layer("harvest")
          .definedBy("org.igkg.harvest..")
          .layer("authority")
          .definedBy("org.igkg.authority..")
          .layer("record")
          .definedBy("org.igkg.record..")
          .layer("language")
          .definedBy("org.igkg.language..")
          .layer("extraction")
          .definedBy("org.igkg.extraction..")
          .layer("resolution")
          .definedBy("org.igkg.resolution..")
          .layer("vocabulary")
          .definedBy("org.igkg.vocabulary..")
          .layer("graph")
          .definedBy("org.igkg.graph..")
          .layer("store")
          .definedBy("org.igkg.store..")
          .layer("derivation")
          .definedBy("org.igkg.derivation..")
          .layer("ingest")
          .definedBy("org.igkg.ingest..")
          .layer("query")
          .definedBy("org.igkg.query..")
          .layer("evaluation")
          .definedBy("org.igkg.evaluation..")
          .layer("description")
          .definedBy("org.igkg.description..")
          .layer("dump")
          .definedBy("org.igkg.dump..")
          .layer("server")
          .definedBy("org.igkg.server..")
          .layer("cli")
          .definedBy("org.igkg.cli..")
          // only in a build with the profile spark
          .layer("spark")
          .definedBy("org.igkg.spark..")
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("harvest")
          .mayOnlyAccessLayers("source")
          .whereLayer("authority")
          .mayOnlyAccessLayers("source")
          .whereLayer("record")
          .mayOnlyAccessLayers("source", "authority")
          .whereLayer("language")
          .mayOnlyAccessLayers("source")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("source", "authority", "record", "language")
          .whereLayer("resolution")
          .mayOnlyAccessLayers("source", "authority", "record", "language", "extraction")
          .whereLayer("vocabulary")
          .mayNotAccessAnyLayer()
          .whereLayer("graph")
          .mayOnlyAccessLayers(
              "source", "authority", "record", "extraction", "resolution", "vocabulary")
          .whereLayer("store")
          .mayOnlyAccessLayers("vocabulary")
          .whereLayer("derivation")
          .mayOnlyAccessLayers("source", "vocabulary", "graph", "store")
          .whereLayer("ingest")
          .mayOnlyAccessLayers(
              "source",
              "authority",
              "record",
              "language",
              "extraction",
              "resolution",
              "vocabulary",
              "graph",
              "store",
              "derivation")
          .whereLayer("query")
          .mayOnlyAccessLayers("vocabulary", "store")
          .whereLayer("evaluation")
          .mayOnlyAccessLayers("source", "authority", "vocabulary", "store", "query")
          .whereLayer("description")
          .mayOnlyAccessLayers("vocabulary", "store", "query")
          .whereLayer("dump")
          .mayOnlyAccessLayers("vocabulary", "store", "query")
          .whereLayer("server")
          .mayOnlyAccessLayers("vocabulary", "store", "query", "description", "dump")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spark")
          .mayOnlyAccessLayers("source", "authority", "graph", "ingest")
          .whereLayer("spark")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule noPackageUsesAnotherInCircles =
      slices().matching("org.igkg.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule readingAndExtractionKnowNoRdf =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.igkg.source..",
              "org.igkg.harvest..",
              "org.igkg.authority..",
              "org.igkg.record..",
              "org.igkg.language..",
              "org.igkg.extraction..",
              "org.igkg.resolution..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule onlyTheServerKnowsSpring =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.igkg.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule onlyTheJobKnowsSpark =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.igkg.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule namesSayWhatAClassDoes =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Utils?|Impl|Helper)$")
          .because("those names hide a missing one");
}
