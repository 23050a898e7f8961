// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.corotarchive.schema.testing.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a private cluster cannot do, and what it says then. */
@Timeout(120)
class ClusterRefusalTest {

  private Path folder = Path.of("unset");

  @BeforeEach
  void makeFolder() {
    folder = TestFolder.make();
  }

  @AfterEach
  void deleteFolder() {
    TestFolder.delete(folder);
  }

  private ClusterSettings settings() {
    return ClusterSettings.in(folder).with(Durability.THROWAWAY);
  }

  private PrivateCluster open() throws ClusterException {
    return PrivateCluster.open(settings());
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    refused(ClusterSettings.in(file.resolve("database")), ClusterProblem.FOLDER_NOT_WRITABLE)
        .hasMessageContaining("The folder " + file.resolve("database") + " cannot be written");
    refused(ClusterSettings.in(Path.of("/proc/corot")), ClusterProblem.FOLDER_NOT_WRITABLE);
  }

  @Test
  void aFolderThatTheServersUserMayNotReachIsRefusedWithThePlace() throws Exception {
    assumeThat(ClusterUser.find(folder.resolve("data")).handOver()).as("run as root").isNotEmpty();
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    refused(
            ClusterSettings.in(home.resolve("archive/database")),
            ClusterProblem.FOLDER_NOT_REACHABLE)
        .hasMessageContaining("may not enter " + home + ":")
        .hasMessageContaining("chmod o+x " + home + ")");
  }

  @Test
  void aFullDiskIsRefusedBeforeAnythingIsMade() {
    ClusterSettings plain = settings();
    refused(
            new ClusterSettings(
                folder,
                plain.programs(),
                plain.port(),
                Long.MAX_VALUE,
                plain.durability(),
                plain.connections()),
            ClusterProblem.FOLDER_FULL)
        .hasMessageContaining("MB free");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void missingProgramsAreRefusedWithThePackageToInstall() {
    refused(with(folder.resolve("nowhere")), ClusterProblem.POSTGRESQL_MISSING)
        .hasMessageContaining("PostgreSQL 15 is not installed")
        .hasMessageContaining("postgresql-15-pgsphere");
  }

  @Test
  void aMissingPgSphereIsRefusedWithThePackageToInstall() throws Exception {
    Path programs = copyPostgresqlWithoutPgSphere();
    try (PrivateCluster cluster = PrivateCluster.open(with(programs))) {
      assertThatThrownBy(() -> cluster.database("corot"))
          .isInstanceOfSatisfying(
              ClusterException.class,
              e -> assertThat(e.problem()).isEqualTo(ClusterProblem.PGSPHERE_MISSING))
          .hasMessageContaining("postgresql-15-pgsphere");
    }
  }

  @Test
  void aClusterOfAnotherMajorVersionIsRefused() throws Exception {
    open().close();
    Files.writeString(folder.resolve("data/PG_VERSION"), "14\n");
    refused(settings(), ClusterProblem.WRONG_VERSION).hasMessageContaining("made by PostgreSQL 14");
  }

  @Test
  void lostPasswordsAreSaidSo() throws Exception {
    open().close();
    Path passwords = folder.resolve("passwords");
    String kept = Files.readString(passwords);
    Files.writeString(passwords, "superuser=guess\n");
    refused(settings(), ClusterProblem.PASSWORDS_LOST).hasMessageContaining("missing or damaged");
    Files.writeString(passwords, kept.replaceAll("superuser=.*", "superuser=guess"));
    try (PrivateCluster cluster = open()) {
      assertThatThrownBy(() -> cluster.database("corot"))
          .isInstanceOfSatisfying(
              ClusterException.class,
              e -> assertThat(e.problem()).isEqualTo(ClusterProblem.PASSWORDS_LOST))
          .hasMessageContaining("are not those of the database there");
    }
    Files.writeString(passwords, kept);
    try (PrivateCluster cluster = open()) {
      cluster.superuser("postgres").close();
    }
  }

  @Test
  void aDamagedClusterIsRefusedWithTheServersReasonAndThePlaceOfTheLog() throws Exception {
    open().close();
    Files.writeString(folder.resolve("data/postgresql.conf"), "shared_buffers = lots\n");
    Files.writeString(folder.resolve("data/pg_hba.conf"), "nonsense\n");
    refused(settings(), ClusterProblem.SERVER_FAILED)
        .hasMessageContaining("could not be started (see " + folder.resolve("server.log") + ")")
        .hasMessageContaining("FATAL");
  }

  @Test
  void aSecondOpeningInTheSameProgramIsRefusedAndHarmsNothing() throws Exception {
    try (PrivateCluster cluster = open()) {
      refused(settings(), ClusterProblem.OPEN_ALREADY).hasMessageContaining("open in this program");
      cluster.superuser("postgres").close();
      ClusterProgram.start(folder).close();
      cluster.superuser("postgres").close();
    }
  }

  @Test
  void aClusterThatAnotherProgramUsesIsNotRemoved() throws Exception {
    try (ClusterProgram other = ClusterProgram.start(folder)) {
      assertThatThrownBy(() -> PrivateCluster.remove(settings()))
          .isInstanceOfSatisfying(
              ClusterException.class, e -> assertThat(e.problem()).isEqualTo(ClusterProblem.IN_USE))
          .hasMessageContaining("Another program uses the database in " + folder);
      try (PrivateCluster cluster = open()) {
        assertThat(cluster.port()).isEqualTo(other.port());
      }
    }
  }

  private ClusterSettings with(Path programs) {
    ClusterSettings plain = settings();
    return new ClusterSettings(
        folder, programs, plain.port(), plain.freeBytes(), plain.durability(), plain.connections());
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      ClusterSettings settings, ClusterProblem problem) {
    return assertThatThrownBy(() -> PrivateCluster.open(settings))
        .isInstanceOfSatisfying(
            ClusterException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  /** PostgreSQL finds its other files from where its program is, so that a copy is a whole one. */
  private Path copyPostgresqlWithoutPgSphere() throws IOException {
    Path programs = Files.createDirectories(folder.resolve("usr/lib/postgresql/15/bin"));
    for (String program : List.of("initdb", "pg_ctl", "postgres")) {
      Files.copy(settings().programs().resolve(program), programs.resolve(program));
    }
    Files.createSymbolicLink(
        programs.resolveSibling("lib"), settings().programs().resolveSibling("lib"));
    Path share = Path.of("/usr/share/postgresql/15");
    Path copy = folder.resolve("usr/share/postgresql/15");
    Files.createDirectories(copy.resolve("extension"));
    linkAll(share, copy, "");
    linkAll(share.resolve("extension"), copy.resolve("extension"), "pg_sphere");
    return programs;
  }

  private static void linkAll(Path from, Path into, String unwanted) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Path link = into.resolve(file.getFileName());
        boolean wanted = unwanted.isEmpty() || !file.getFileName().toString().startsWith(unwanted);
        if (wanted && Files.notExists(link)) {
          Files.createSymbolicLink(link, file);
        }
      }
    }
  }
}
