// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.corotarchive.schema.database.DatabaseRole;

/**
 * Generated passwords of a private cluster, kept in a file that only its owner can read.
 *
 * @param superuser password of the superuser
 * @param roles passwords of the other roles
 */
record ClusterPasswords(String superuser, Map<DatabaseRole, String> roles) {

  private static final String SUPERUSER_KEY = "superuser";
  private static final int RANDOM_BYTES = 24;

  ClusterPasswords {
    roles = Map.copyOf(roles);
  }

  static ClusterPasswords generate() {
    SecureRandom random = new SecureRandom();
    Map<DatabaseRole, String> roles = new EnumMap<>(DatabaseRole.class);
    for (DatabaseRole role : DatabaseRole.values()) {
      roles.put(role, generate(random));
    }
    return new ClusterPasswords(generate(random), roles);
  }

  private static String generate(SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty(SUPERUSER_KEY, superuser);
    roles.forEach((role, password) -> properties.setProperty(role.sqlName(), password));
    try (Writer out = openForOwnerOnly(file)) {
      properties.store(out, "Made by the program; needed as long as the database lives");
    }
  }

  /** Opens a new file that nobody else could read at any moment. */
  static Writer openForOwnerOnly(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Channels.newWriter(
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
        StandardCharsets.UTF_8);
  }

  static ClusterPasswords read(Path file) throws ClusterException, IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
    }
    Map<DatabaseRole, String> roles = new EnumMap<>(DatabaseRole.class);
    for (DatabaseRole role : DatabaseRole.values()) {
      roles.put(role, required(properties, role.sqlName(), file));
    }
    return new ClusterPasswords(required(properties, SUPERUSER_KEY, file), roles);
  }

  private static String required(Properties properties, String key, Path file)
      throws ClusterException {
    String password = properties.getProperty(key);
    if (password == null) {
      throw new ClusterException(
          ClusterProblem.PASSWORDS_LOST,
          "The file "
              + file
              + " with the passwords of the database is missing or damaged:"
              + " bring it back from a backup");
    }
    return password;
  }

  /** Nothing secret. */
  @Override
  public String toString() {
    return "passwords of " + roles.keySet();
  }
}
