// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.corotarchive.archive.fixture.ArchiveDatabase;
import org.corotarchive.archive.fixture.BreakingDataSource;
import org.corotarchive.archive.fixture.BreakingDataSource.Moment;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void a_rollback_that_fails_hides_no_failure() {
    try (ArchiveDatabase tables = ArchiveDatabase.create()) {
      Database database =
          new Database(
              new BreakingDataSource(tables.dataSource(), Moment.BEFORE_COMMIT, "SELECT 1", 0)
                  .dataSource());
      assertThatExceptionOfType(DatabaseDownException.class)
          .isThrownBy(() -> database.inTransaction(DatabaseTest::execute))
          .havingCause()
          .withMessage("the connection broke")
          .satisfies(cause -> assertThat(cause.getSuppressed()).hasSize(1));
    }
  }

  private static boolean execute(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT 1")) {
      return statement.execute();
    }
  }
}
