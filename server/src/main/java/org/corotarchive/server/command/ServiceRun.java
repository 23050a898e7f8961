// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.server.assembly.Application;
import org.corotarchive.server.http.HttpService;
import org.corotarchive.server.http.PortTakenException;
import org.corotarchive.server.process.RunningService;
import org.corotarchive.server.process.ServiceLock;
import org.corotarchive.server.process.Shutdown;
import org.corotarchive.server.settings.SettingKey;
import org.corotarchive.server.settings.Settings;

/**
 * Serving an archive until the process is asked to stop: what {@code demo} and {@code serve} share.
 */
final class ServiceRun {

  private final Settings settings;
  private final Shutdown shutdown;
  private final ServiceLock lock;

  private ServiceRun(Settings settings, Shutdown shutdown, ServiceLock lock) {
    this.settings = settings;
    this.shutdown = shutdown;
    this.lock = lock;
  }

  /**
   * Takes the data folder for this process.
   *
   * @throws CommandFailure when another service holds it or it cannot be written
   */
  static ServiceRun on(Settings settings, Shutdown shutdown) throws CommandFailure {
    Path folder = settings.dataFolder();
    ArchiveAccess.make(folder);
    try {
      Optional<ServiceLock> lock = ServiceLock.take(folder);
      if (lock.isEmpty()) {
        String who = ServiceLock.holder(folder).map(ServiceRun::described).orElse("");
        throw new CommandFailure(
            "A service already runs on "
                + folder
                + who
                + "; ./corot stop --data "
                + folder
                + " stops it.");
      }
      return new ServiceRun(settings, shutdown, shutdown.add(lock.get()));
    } catch (IOException unwritable) {
      throw new CommandFailure(
          "The data folder " + folder + " cannot be written: " + unwritable.getMessage());
    }
  }

  private static String described(RunningService service) {
    return " (process "
        + service.processId()
        + service.url().map(url -> ", " + url).orElse("")
        + ")";
  }

  /**
   * Looks whether the port is free, before any long work is done.
   *
   * @throws CommandFailure when another program listens on it
   */
  void checkPort() throws CommandFailure {
    try {
      HttpService.choosePort(
          settings.text(SettingKey.HTTP_ADDRESS), settings.count(SettingKey.HTTP_PORT));
    } catch (PortTakenException taken) {
      throw new CommandFailure(taken);
    }
  }

  /**
   * Serves; says {@code ready URL} when the service answers, and returns only by the end of the
   * process.
   *
   * @throws CommandFailure when the port is taken
   */
  int serve(ArchiveDatabase database, PrintWriter out)
      throws CommandFailure, IOException, InterruptedException {
    try {
      Application application = shutdown.open(() -> Application.start(settings, database));
      lock.announce(application.url());
      out.println("ready " + application.url());
      out.flush();
    } catch (PortTakenException taken) {
      throw new CommandFailure(taken);
    }
    new CountDownLatch(1).await();
    return CorotCommand.DONE;
  }
}
