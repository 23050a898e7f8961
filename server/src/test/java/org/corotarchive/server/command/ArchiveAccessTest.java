// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.corotarchive.schema.database.ArchiveDatabase;
import org.corotarchive.schema.testing.TestFolder;
import org.corotarchive.server.process.Shutdown;
import org.corotarchive.server.settings.SettingKey;
import org.corotarchive.server.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArchiveAccessTest {

  private static final int ARCHIVE_CONNECTIONS = 8;
  private static final int MOST_QUERIES = 100;

  private final Path data = TestFolder.make();

  @AfterEach
  void remove() {
    TestFolder.delete(data);
  }

  @Test
  void asManyQueriesAsTheSettingAllowsHaveAConnectionEach() throws Exception {
    Settings settings =
        Settings.read(
            Optional.empty(),
            Map.of(),
            Map.of(
                SettingKey.DATA_FOLDER,
                data.toString(),
                SettingKey.QUERY_CONNECTIONS,
                Integer.toString(MOST_QUERIES)));
    try (Shutdown shutdown = new Shutdown()) {
      ArchiveDatabase database = ArchiveAccess.open(settings, shutdown);
      List<Connection> taken = new ArrayList<>();
      take(database.query(), MOST_QUERIES, taken);
      take(database.archive(), ARCHIVE_CONNECTIONS, taken);
      assertThat(taken).hasSize(MOST_QUERIES + ARCHIVE_CONNECTIONS);
      for (Connection connection : taken) {
        assertThat(connection.isValid(1)).isTrue();
        connection.close();
      }
    }
  }

  private static void take(DataSource pool, int connections, List<Connection> taken)
      throws SQLException {
    for (int number = 0; number < connections; number++) {
      taken.add(pool.getConnection());
    }
  }
}
