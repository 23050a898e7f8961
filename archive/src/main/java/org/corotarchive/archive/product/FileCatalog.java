// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corotarchive.archive.database.Database;

/**
 * Finds files by id. It decides nothing: whoever gives bytes out asks the access control with the
 * file's access class first. Threads may share it.
 */
public final class FileCatalog {

  private static final String FIND =
      """
      SELECT id, version, name, media_type, size_bytes, sha256, object_id, logical_path, state,
             access_class, received_at
      FROM archive.file WHERE id = ?
      """;

  private final Database database;

  /** Looks files up in {@code database}. */
  public FileCatalog(Database database) {
    this.database = database;
  }

  /** The file with the given id, in whatever state; empty if there never was one. */
  public Optional<CatalogedFile> find(UUID id) {
    return database.inTransaction(connection -> find(connection, id));
  }

  private static Optional<CatalogedFile> find(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(file(row)) : Optional.empty();
      }
    }
  }

  private static CatalogedFile file(ResultSet row) throws SQLException {
    return new CatalogedFile(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("name"),
        new CatalogedFile.Content(
            row.getString("media_type"), row.getLong("size_bytes"), row.getString("sha256")),
        new CatalogedFile.Location(row.getString("object_id"), row.getString("logical_path")),
        CatalogedFile.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("access_class"),
        row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }
}
