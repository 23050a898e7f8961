// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.archive.ArchiveIdentity;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.ingest.Ingest;
import org.corotarchive.archive.ingest.IngestListener;
import org.corotarchive.archive.ingest.IngestReport;
import org.corotarchive.archive.sample.SampleArchive;
import org.corotarchive.archive.sample.SampleException;
import org.corotarchive.archive.sample.SampleOptions;
import org.corotarchive.archive.sample.SampleProgress;
import org.corotarchive.archive.setup.ArchiveSetup;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.store.OcflFileStore;
import org.corotarchive.schema.testing.TestDatabase;
import org.corotarchive.schema.testing.TestFolder;
import org.corotarchive.server.assembly.Application;
import org.corotarchive.server.settings.SettingKey;
import org.corotarchive.server.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A small sample archive, delivered and served on a free port as {@code ./corot demo} does it, for
 * the tests of one class.
 */
final class ServedArchive implements BeforeAllCallback, AfterAllCallback {

  static final ArchiveIdentity IDENTITY = new ArchiveIdentity("org.corotarchive.test", true);

  private final SampleOptions sample;
  private final int syncSeconds;
  private final TestDatabase database = TestDatabase.fresh();
  private final Path folder = TestFolder.make();
  private @Nullable Application application;

  private ServedArchive(SampleOptions sample, int syncSeconds) {
    this.sample = sample;
    this.syncSeconds = syncSeconds;
  }

  /** Twelve stars in the runs of the best known planet hosts and in a short run. */
  static ServedArchive small() {
    return new ServedArchive(
        SampleOptions.defaults().withStars(12).withRuns(List.of("SRc01", "LRc01", "SRc03")), 60);
  }

  /** The same with another limit of time for queries. */
  ServedArchive withSyncSeconds(int seconds) {
    return new ServedArchive(sample, seconds);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    database.beforeAll(context);
    deliver();
    Map<SettingKey, String> flags =
        Map.of(
            SettingKey.DATA_FOLDER,
            folder.toString(),
            SettingKey.HTTP_PORT,
            "0",
            SettingKey.TAP_SYNC_SECONDS,
            Integer.toString(syncSeconds));
    Settings settings = Settings.read(Optional.empty(), Map.of(), flags);
    application = Application.start(settings, database.archive());
  }

  private void deliver() throws SampleException, IOException {
    Path delivery = folder.resolve("delivery");
    SampleArchive.write(sample, delivery, SampleProgress.SILENT);
    Database archive = new Database(database.archive().archive());
    new ArchiveSetup(archive).setUp(IDENTITY);
    try (FileStore store = new OcflFileStore(Application.storeFolder(folder))) {
      IngestReport report =
          new Ingest(IDENTITY, archive, store, Clock.systemUTC())
              .run(delivery, IngestListener.silent());
      if (!report.complete()) {
        throw new IllegalStateException("the archive refuses its own sample: " + report.outcomes());
      }
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (application != null) {
      application.close();
    }
    database.afterAll(context);
    TestFolder.delete(folder);
  }

  /** Address of the TAP service. */
  URI tap() {
    return URI.create(url() + "tap");
  }

  /** Address of the server, with a final slash. */
  String url() {
    return Objects.requireNonNull(application, "only while the tests of the class run").url();
  }

  /** The database behind it. */
  TestDatabase database() {
    return database;
  }

  /** Where the sample was delivered from. */
  Path delivery() {
    return folder.resolve("delivery");
  }

  /** Where the files are kept. */
  Path store() {
    return Application.storeFolder(folder);
  }
}
