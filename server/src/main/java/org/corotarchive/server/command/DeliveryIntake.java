// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.corotarchive.archive.ArchiveIdentity;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.ingest.Ingest;
import org.corotarchive.archive.ingest.IngestReport;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.store.OcflFileStore;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.server.assembly.Application;

/** Takes deliveries into the archive of a data folder. */
final class DeliveryIntake {

  private final ArchiveIdentity identity;
  private final ArchiveDatabase database;
  private final Path dataFolder;

  DeliveryIntake(ArchiveIdentity identity, ArchiveDatabase database, Path dataFolder) {
    this.identity = identity;
    this.database = database;
    this.dataFolder = dataFolder;
  }

  /** Takes one delivery in and shows how far it is. */
  IngestReport run(Path delivery, PrintWriter err) {
    try (FileStore store = new OcflFileStore(Application.storeFolder(dataFolder));
        IntakeProgress progress = new IntakeProgress("taking in the delivery", err)) {
      return new Ingest(identity, new Database(database.archive()), store, Clock.systemUTC())
          .run(delivery, progress);
    }
  }
}
