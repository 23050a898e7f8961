// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corotarchive.schema.database.DatabaseRole;
import org.corotarchive.schema.metadata.ColumnMetadata;
import org.corotarchive.schema.metadata.TableMetadata;
import org.corotarchive.schema.metadata.TableSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.starlink.table.ColumnInfo;
import uk.ac.starlink.table.RowSequence;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.StarTableFactory;
import uk.ac.starlink.util.ByteArrayDataSource;

/**
 * All clients see the same rows with the same values as the database has them in the published
 * view.
 */
class ClientsAgreeTest {

  @RegisterExtension static final ServedArchive ARCHIVE = ServedArchive.small();

  private static final String QUERY = "SELECT * FROM ivoa.obscore ORDER BY obs_publisher_did";

  /** A comma outside quotes. */
  private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+");
  private static final String PYTHON = "/usr/bin/python3";

  @TempDir Path folder;

  @Test
  void everySerialisationHasTheValuesOfTheDatabase() throws Exception {
    List<List<String>> expected = databaseRows();
    assertThat(expected).hasSizeGreaterThan(50);
    for (String format : List.of("votable", "votable/td", "votable/b", "fits")) {
      byte[] answer =
          new TapClient(ARCHIVE.tap())
              .syncBytes("LANG=ADQL", "FORMAT=" + format, "QUERY=" + QUERY)
              .body();
      StarTable table = read(answer, format.replaceFirst("/.*", ""));
      assertThat(values(table)).as(format).isEqualTo(expected);
    }
  }

  @Test
  void csvHasTheValuesOfTheDatabase() throws Exception {
    String answer =
        new TapClient(ARCHIVE.tap()).sync("LANG=ADQL", "FORMAT=csv", "QUERY=" + QUERY).body();
    List<List<String>> rows =
        answer.lines().skip(1).map(line -> Stream.of(line.split(COMMA, -1)).toList()).toList();
    assertThat(numbersAlike(rows)).isEqualTo(numbersAlike(databaseRows()));
  }

  /** The same text for the same number in double precision, without the quotes of CSV. */
  private static List<List<String>> numbersAlike(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(ClientsAgreeTest::numberAlike).toList())
        .toList();
  }

  private static String numberAlike(String cell) {
    String value = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    try {
      return Double.toString(Double.parseDouble(value));
    } catch (NumberFormatException noNumber) {
      return text(Optional.of(value));
    }
  }

  @Test
  void stiltsWritesTheSameRowsToFits() throws Exception {
    ClientProgram.assumeInstalled("stilts");
    Path file = folder.resolve("obscore.fits");
    ClientProgram.run(
        List.of(
            "stilts",
            "tapquery",
            "tapurl=" + ARCHIVE.tap(),
            "sync=true",
            "adql=" + QUERY,
            "out=" + file,
            "ofmt=fits"));
    assertThat(values(read(Files.readAllBytes(file), "fits"))).isEqualTo(databaseRows());
  }

  @Test
  void pyvoSeesTheSameRows() throws Exception {
    ClientProgram.assumeInstalled(PYTHON);
    Path script = folder.resolve("search.py");
    try (InputStream source =
        Objects.requireNonNull(ClientsAgreeTest.class.getResourceAsStream("search.py"))) {
      Files.copy(source, script);
    }
    Path file = folder.resolve("pyvo.csv");
    ClientProgram.run(
        List.of(PYTHON, script.toString(), ARCHIVE.tap().toString(), QUERY, file.toString()));
    List<List<String>> rows =
        Files.readAllLines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    assertThat(numbersAlike(rows)).isEqualTo(numbersAlike(databaseRows()));
  }

  @Test
  void pyvoReadsEveryTable() throws Exception {
    ClientProgram.assumeInstalled(PYTHON);
    Path script = folder.resolve("count.py");
    try (InputStream source =
        Objects.requireNonNull(ClientsAgreeTest.class.getResourceAsStream("count.py"))) {
      Files.copy(source, script);
    }
    for (TableMetadata table : TableSets.load().tables().toList()) {
      String counted =
          ClientProgram.run(
              List.of(PYTHON, script.toString(), ARCHIVE.tap().toString(), table.qualifiedName()));
      String expected =
          new TapClient(ARCHIVE.tap())
              .rows("SELECT COUNT(*) FROM " + table.qualifiedName())
              .get(0)
              .get(0);
      assertThat(counted.strip()).as(table.qualifiedName()).isEqualTo(expected);
    }
  }

  private static TableMetadata obscore() {
    return TableSets.load()
        .tables()
        .filter(table -> table.qualifiedName().equals("ivoa.obscore"))
        .findFirst()
        .orElseThrow();
  }

  /** The view read by JDBC as the role of TAP, values as text, null as "null". */
  private static List<List<String>> databaseRows() throws SQLException {
    List<String> names =
        obscore().columns().stream().map(column -> '"' + column.name() + '"').toList();
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = ARCHIVE.database().connect(DatabaseRole.TAP);
        Statement statement = connection.createStatement()) {
      statement.execute("SET corot.classes = '{" + String.join(",", classes()) + "}'");
      statement.execute("SET corot.base_url = '" + ARCHIVE.url().replaceFirst("/$", "") + "'");
      try (ResultSet found =
          statement.executeQuery(
              "SELECT "
                  + String.join(",", names)
                  + " FROM ivoa.obscore ORDER BY obs_publisher_did")) {
        while (found.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= names.size(); column++) {
            row.add(text(Optional.ofNullable(found.getObject(column))));
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<String> classes() throws SQLException {
    List<String> classes = new ArrayList<>();
    try (Connection connection = ARCHIVE.database().superuser();
        Statement statement = connection.createStatement();
        ResultSet rules =
            statement.executeQuery(
                "SELECT node_id FROM archive.access_rule WHERE audience = 'OPEN'")) {
      while (rules.next()) {
        classes.add(rules.getString(1));
      }
    }
    return classes;
  }

  private static StarTable read(byte[] answer, String format) throws IOException {
    return new StarTableFactory().makeStarTable(new ByteArrayDataSource("answer", answer), format);
  }

  private static List<List<String>> values(StarTable table) throws IOException {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < table.getColumnCount(); column++) {
      ColumnInfo info = table.getColumnInfo(column);
      names.add(info.getName());
    }
    assertThat(names).isEqualTo(obscore().columns().stream().map(ColumnMetadata::name).toList());
    List<List<String>> rows = new ArrayList<>();
    try (RowSequence sequence = table.getRowSequence()) {
      while (sequence.next()) {
        List<String> row = new ArrayList<>();
        for (Object cell : sequence.getRow()) {
          row.add(text(Optional.ofNullable(cell)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * One text for the same value, whatever type a reader gave it; NaN and empty text are how some
   * formats write null.
   */
  private static String text(Optional<Object> cell) {
    if (cell.isEmpty()) {
      return "null";
    }
    if (cell.get() instanceof Number number) {
      return Double.isNaN(number.doubleValue()) ? "null" : Double.toString(number.doubleValue());
    }
    if (cell.get() instanceof Timestamp instant) {
      return instant.toLocalDateTime().toString();
    }
    String text = cell.get().toString();
    if (TIMESTAMP.matcher(text).matches()) {
      return LocalDateTime.parse(text).toString();
    }
    return text.isBlank() ? "null" : text;
  }
}
