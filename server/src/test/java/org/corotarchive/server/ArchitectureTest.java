// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of ARCHITECTURE.md: who may depend on whom. */
@AnalyzeClasses(
    packages = "org.corotarchive",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {

  private static final String ROOT = "org.corotarchive.";
  private static final String[] SERVICES = {
    ROOT + "tap..", ROOT + "ssa..", ROOT + "datalink..", ROOT + "registry..", ROOT + "portal.."
  };

  @ArchTest
  static void theClassesOfEveryModuleAreLookedAt(JavaClasses classes) {
    for (String module :
        new String[] {"adql", "vo", "schema", "archive", "tap", "datalink", "portal", "server"}) {
      assertThat(classes)
          .as("classes of " + module)
          .anyMatch(type -> type.getPackageName().startsWith(ROOT + module));
    }
  }

  @ArchTest
  static final ArchRule adqlDependsOnNothing =
      classes()
          .that()
          .resideInAPackage(ROOT + "adql..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + "adql..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule protocolsKnowNoOtherModule =
      classes()
          .that()
          .resideInAPackage(ROOT + "vo..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "vo..",
              "java..",
              "javax.xml..",
              "org.xml..",
              "org.w3c..",
              "org.jspecify..",
              "jakarta.ws.rs..");

  @ArchTest
  static final ArchRule schemaKnowsNoOtherModule =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "schema..")
          .should()
          .dependOnClassesThat(ofOtherModulesThan("schema"));

  @ArchTest
  static final ArchRule archiveKnowsOnlyTheSchema =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "archive..")
          .should()
          .dependOnClassesThat(ofOtherModulesThan("archive", "schema"));

  @ArchTest
  static final ArchRule archiveKnowsNoHttp =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "org.glassfish..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule servicesNeverKnowEachOther =
      slices()
          .matching(ROOT + "(tap|ssa|datalink|registry|portal)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule nobodyKnowsTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "server..");

  @ArchTest
  static final ArchRule lowerLayersKnowNoService =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "adql..", ROOT + "vo..", ROOT + "schema..", ROOT + "archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SERVICES);

  @ArchTest
  static final ArchRule jettyAndJerseyStandOnlyInTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.jetty..", "org.glassfish..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule velocityStandsOnlyInThePortal =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "portal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.velocity..");

  @ArchTest
  static final ArchRule packagesFormATree =
      slices().matching("org.corotarchive.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noVagueNames =
      noClasses()
          .should()
          .haveNameMatching(".*[a-z](Util|Utils|Common|Impl|Base|Helper)")
          .because("a truer name exists");

  /** Leaves out the test support that modules hand to one another. */
  static final class WithoutTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static DescribedPredicate<JavaClass> ofOtherModulesThan(String... modules) {
    return new DescribedPredicate<>("of modules other than " + String.join(", ", modules)) {
      @Override
      public boolean test(JavaClass type) {
        if (!type.getPackageName().startsWith(ROOT)) {
          return false;
        }
        for (String module : modules) {
          String packageName = ROOT + module;
          if (type.getPackageName().equals(packageName)
              || type.getPackageName().startsWith(packageName + ".")) {
            return false;
          }
        }
        return true;
      }
    };
  }
}
