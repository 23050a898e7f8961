// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import java.util.Arrays;
import java.util.Optional;
import org.corotarchive.schema.metadata.TableSets;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables of a database to the version of this program. */
final class Migrations {

  private static final String LOCATION = "classpath:org/corotarchive/schema/migration";
  private static final String HISTORY_SCHEMA = "migration";

  private final Flyway flyway;

  Migrations(DatabaseAddress address) {
    this.flyway =
        Flyway.configure()
            .dataSource(
                address.url(), DatabaseRole.OWNER.sqlName(), address.password(DatabaseRole.OWNER))
            .locations(LOCATION)
            .failOnMissingLocations(true)
            .defaultSchema(HISTORY_SCHEMA)
            .javaMigrations(new TapSchemaMigration(TableSets.load()))
            .loggers("slf4j")
            .load();
  }

  /** Applies what is missing; does nothing when nothing is. */
  void run() throws DatabaseException {
    try {
      refuseNewer();
      flyway.migrate();
    } catch (FlywayException e) {
      throw new DatabaseException(
          DatabaseProblem.MIGRATION_FAILED,
          "The tables of the database could not be brought to the version of this program;"
              + " nothing was changed by the step that failed. The reason: "
              + e.getMessage(),
          e);
    }
  }

  private void refuseNewer() throws DatabaseException {
    Optional<MigrationInfo> newer =
        Arrays.stream(flyway.info().all())
            .filter(migration -> migration.getState().name().startsWith("FUTURE"))
            .findFirst();
    if (newer.isPresent()) {
      throw new DatabaseException(
          DatabaseProblem.NEWER_THAN_PROGRAM,
          "The tables of the database are of version "
              + newer.get().getVersion()
              + ", which this program does not know: start the newer program that made them");
    }
  }
}
