// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.corotarchive.archive.access.AccessControl;
import org.corotarchive.archive.database.Database;
import org.corotarchive.archive.product.FileCatalog;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.archive.store.OcflFileStore;
import org.corotarchive.datalink.FileResource;
import org.corotarchive.portal.FrontPageResource;
import org.corotarchive.portal.PageTemplates;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.schema.metadata.TableSets;
import org.corotarchive.schema.query.QueryExecution;
import org.corotarchive.server.http.AnswerHeadersFilter;
import org.corotarchive.server.http.DatabaseDownMapper;
import org.corotarchive.server.http.HttpService;
import org.corotarchive.server.http.HttpSettings;
import org.corotarchive.server.http.PortTakenException;
import org.corotarchive.server.http.RequestBodies;
import org.corotarchive.server.settings.SettingKey;
import org.corotarchive.server.settings.Settings;
import org.corotarchive.tap.CallerRights;
import org.corotarchive.tap.QueryLimits;
import org.corotarchive.tap.TapAvailability;
import org.corotarchive.tap.TapService;
import org.corotarchive.tap.TapSettings;
import org.corotarchive.vo.dali.ErrorForm;
import org.corotarchive.vo.dali.FaultMapper;
import org.corotarchive.vo.dali.FormRequests;
import org.corotarchive.vo.table.SpoolSpace;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service, assembled: every object is made here. */
public final class Application implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  private final HttpService http;
  private final FileStore store;
  private final String url;

  private Application(HttpService http, FileStore store, String url) {
    this.http = http;
    this.store = store;
    this.url = url;
  }

  /**
   * Starts the service.
   *
   * @param settings valid settings
   * @param database open database; the caller closes it after the service
   * @throws PortTakenException when another program listens on the port
   */
  public static Application start(Settings settings, ArchiveDatabase database)
      throws PortTakenException {
    int port =
        HttpService.choosePort(
            settings.text(SettingKey.HTTP_ADDRESS), settings.count(SettingKey.HTTP_PORT));
    String baseUrl = settings.baseUrl(port);
    FileStore store = new OcflFileStore(storeFolder(settings.dataFolder()));
    boolean started = false;
    try {
      HttpService http =
          new HttpService(
              httpSettings(settings, port), components(settings, baseUrl, database, store));
      http.start();
      started = true;
      return new Application(http, store, baseUrl + "/");
    } finally {
      if (!started) {
        store.close();
      }
    }
  }

  /** Where the files of an archive are kept. */
  public static Path storeFolder(Path dataFolder) {
    return dataFolder.resolve("store");
  }

  private static Path spoolFolder(Path dataFolder) {
    try {
      return Files.createDirectories(dataFolder.resolve("spool"));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<Object> components(
      Settings settings, String baseUrl, ArchiveDatabase database, FileStore store) {
    Clock clock = Clock.systemUTC();
    Path spool = spoolFolder(settings.dataFolder());
    Database archive = new Database(database.archive());
    AccessControl access = new AccessControl(archive);
    QueryExecution execution = new QueryExecution(database.query(), URI.create(baseUrl));
    TapSettings tapSettings =
        new TapSettings(
            limits(settings),
            new SpoolSpace(spool, settings.number(SettingKey.SPOOL_BYTES)),
            clock);
    TapAvailability availability = new TapAvailability(database::answers, clock.instant());
    TapService tap =
        new TapService(
            baseUrl,
            TableSets.load(),
            execution,
            new CallerRights(access, clock),
            tapSettings,
            availability);
    List<Object> components = new ArrayList<>(tap.resources());
    components.add(new FileResource(new FileCatalog(archive), store, access, clock));
    components.add(new FrontPageResource(new PageTemplates(), baseUrl));
    FaultMapper faults = new FaultMapper(ErrorForm.VOTABLE, Application::record);
    components.add(faults);
    components.add(new DatabaseDownMapper(faults));
    components.add(new FormRequests());
    components.add(new RequestBodies());
    components.add(new AnswerHeadersFilter());
    return components;
  }

  private static QueryLimits limits(Settings settings) {
    return new QueryLimits(
        settings.number(SettingKey.TAP_SYNC_ROWS),
        settings.number(SettingKey.TAP_HARD_ROWS),
        Duration.ofSeconds(settings.number(SettingKey.TAP_SYNC_SECONDS)));
  }

  private static HttpSettings httpSettings(Settings settings, int port) {
    return new HttpSettings(
        settings.text(SettingKey.HTTP_ADDRESS),
        port,
        settings.count(SettingKey.HTTP_THREADS),
        Duration.ofSeconds(settings.number(SettingKey.HTTP_IDLE_SECONDS)),
        settings.count(SettingKey.HTTP_HEADER_BYTES),
        settings.number(SettingKey.HTTP_REQUEST_BYTES));
  }

  /** A client that goes away is no fault of the service. */
  private static void record(String reference, Throwable cause) {
    if (cause instanceof EofException || cause instanceof ClosedChannelException) {
      LOG.debug("connection lost", cause);
    } else {
      LOG.error("fault {}", reference, cause);
    }
  }

  /** Public address of the service, with a final slash. */
  public String url() {
    return url;
  }

  @Override
  public void close() {
    try {
      http.close();
    } finally {
      store.close();
    }
  }
}
