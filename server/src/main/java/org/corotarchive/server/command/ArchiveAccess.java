// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.corotarchive.schema.cluster.ClusterException;
import org.corotarchive.schema.cluster.ClusterSettings;
import org.corotarchive.schema.cluster.PrivateCluster;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.schema.database.DatabaseAddress;
import org.corotarchive.schema.database.DatabaseException;
import org.corotarchive.schema.database.DatabaseRole;
import org.corotarchive.schema.database.DatabaseSettings;
import org.corotarchive.server.process.Shutdown;
import org.corotarchive.server.settings.SettingKey;
import org.corotarchive.server.settings.Settings;

/**
 * Opens the database of an archive for a command: the private cluster in the data folder, or the
 * operator's own.
 */
final class ArchiveAccess {

  private static final String DATABASE = "corot";
  private static final String CLUSTER = "database";
  private static final int ARCHIVE_CONNECTIONS = 8;

  /** A service and an ingest use a private cluster at the same time. */
  private static final int PROGRAMS = 2;

  /** Connections of the superuser and of migrations, and what PostgreSQL holds back. */
  private static final int SPARE_CONNECTIONS = 12;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private ArchiveAccess() {}

  /**
   * Opens the database, migrated to the version of this program.
   *
   * @param shutdown closes it
   * @throws CommandFailure with one sentence when it cannot be opened
   */
  static ArchiveDatabase open(Settings settings, Shutdown shutdown) throws CommandFailure {
    try {
      DatabaseAddress address =
          settings.text(SettingKey.DATABASE_URL).isEmpty()
              ? privateCluster(settings, shutdown)
              : operatorsOwn(settings);
      DatabaseSettings sizes =
          new DatabaseSettings(
              ARCHIVE_CONNECTIONS, settings.count(SettingKey.QUERY_CONNECTIONS), LONGEST_WAIT);
      return shutdown.open(() -> ArchiveDatabase.open(address, sizes));
    } catch (ClusterException | DatabaseException unusable) {
      throw new CommandFailure(unusable);
    }
  }

  private static DatabaseAddress privateCluster(Settings settings, Shutdown shutdown)
      throws CommandFailure, ClusterException {
    make(settings.dataFolder());
    return shutdown.open(() -> PrivateCluster.open(cluster(settings))).database(DATABASE);
  }

  private static ClusterSettings cluster(Settings settings) {
    int pools = ARCHIVE_CONNECTIONS + settings.count(SettingKey.QUERY_CONNECTIONS);
    return ClusterSettings.in(clusterFolder(settings.dataFolder()))
        .withConnections(PROGRAMS * pools + SPARE_CONNECTIONS);
  }

  private static Path clusterFolder(Path dataFolder) {
    return dataFolder.resolve(CLUSTER);
  }

  /** Whether an entry of a data folder is the private cluster, which {@link #remove} removes. */
  static boolean isCluster(Path entry) {
    return entry.endsWith(CLUSTER);
  }

  /**
   * Removes the private cluster of a data folder, if there is one; its server is stopped if a
   * killed program left it running.
   *
   * @throws CommandFailure when another program uses it
   */
  static void remove(Path dataFolder) throws CommandFailure {
    try {
      PrivateCluster.remove(ClusterSettings.in(clusterFolder(dataFolder)));
    } catch (ClusterException refused) {
      throw new CommandFailure(refused);
    }
  }

  private static DatabaseAddress operatorsOwn(Settings settings) {
    return new DatabaseAddress(
        settings.text(SettingKey.DATABASE_URL),
        Map.of(
            DatabaseRole.OWNER, settings.text(SettingKey.DATABASE_OWNER_PASSWORD),
            DatabaseRole.APP, settings.text(SettingKey.DATABASE_APP_PASSWORD),
            DatabaseRole.TAP, settings.text(SettingKey.DATABASE_TAP_PASSWORD)));
  }

  /**
   * Makes the data folder when it is not there.
   *
   * @throws CommandFailure when that is not possible
   */
  static void make(Path folder) throws CommandFailure {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new CommandFailure(
          "The data folder " + folder + " cannot be made; choose another one with --data.");
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new CommandFailure(
          "The data folder " + folder + " cannot be written; choose another one with --data.");
    }
  }
}
