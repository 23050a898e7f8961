// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Synchronous queries as users send them. */
class TapSyncTest {

  @RegisterExtension static final ServedArchive ARCHIVE = ServedArchive.small();

  private final TapClient client = new TapClient(ARCHIVE.tap());

  @Test
  void aConeAroundCorot2FindsItsLightCurve() throws Exception {
    List<List<String>> rows =
        client.rows(
            "SELECT target_name, dataproduct_subtype, access_url FROM ivoa.obscore WHERE calib_level = 3 AND dataproduct_type = 'timeseries'"
                + " AND 1 = CONTAINS(POINT('ICRS', s_ra, s_dec), CIRCLE('ICRS', 291.7771, 1.3837, 0.01))");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get(0)).isEqualTo("CoRoT-2");
    assertThat(rows.get(0).get(2)).startsWith(ARCHIVE.url() + "files/");
  }

  @Test
  void everyDataProductOfTheDeliveryIsInObscore() throws Exception {
    long delivered;
    try (Stream<java.nio.file.Path> files = java.nio.file.Files.walk(ARCHIVE.delivery())) {
      delivered =
          files
              .filter(file -> file.toString().matches(".*/(N0|N1|N2|HK|AUX)/.*\\.(fits|tar\\.gz)"))
              .count();
    }
    assertThat(delivered).isPositive();
    assertThat(client.rows("SELECT COUNT(*) FROM ivoa.obscore"))
        .containsExactly(List.of(Long.toString(delivered)));
    assertThat(
            client.rows(
                "SELECT COUNT(*) FROM corot.product WHERE proc_level = 'DOC' AND in_obscore = 0"))
        .containsExactly(List.of("2"));
  }

  @ParameterizedTest
  @CsvSource({
    "5, '', 5, false",
    "'', 3, 3, true",
    "5, 3, 3, true",
    "3, 3, 3, false",
    "3, 5, 3, false",
    "'', 0, 0, true",
    "0, '', 0, false"
  })
  void maxrecWinsOverTopAndAloneMarksAnOverflow(
      String top, String maxrec, int rows, boolean overflow) throws Exception {
    String query =
        "QUERY=SELECT " + (top.isEmpty() ? "" : "TOP " + top + " ") + "obs_id FROM ivoa.obscore";
    String[] parameters =
        maxrec.isEmpty()
            ? new String[] {"FORMAT=votable/td", query}
            : new String[] {"FORMAT=votable/td", query, "MAXREC=" + maxrec};
    String answer = client.sync(parameters).body();
    assertThat(answer.split("<TR>", -1)).hasSize(rows + 1);
    assertThat(answer.contains("OVERFLOW")).isEqualTo(overflow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/x-votable+xml|application/x-votable+xml",
        "votable|application/x-votable+xml",
        "text/xml|text/xml",
        "csv|text/csv;header=present",
        "text/csv|text/csv;header=present",
        "TSV|text/tab-separated-values",
        "fits|application/fits",
        "application/fits|application/fits"
      })
  void theContentTypeIsTheOneAskedFor(String format, String contentType) throws Exception {
    HttpResponse<byte[]> answer =
        client.syncBytes("RESPONSEFORMAT=" + format, "QUERY=SELECT TOP 1 obs_id FROM ivoa.obscore");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualTo(contentType);
  }

  @Test
  void getFormAndMultipartGiveTheSame() throws Exception {
    String query = "SELECT TOP 1 run_code FROM corot.run ORDER BY t_min";
    String form = client.sync("LANG=ADQL", "FORMAT=csv", "QUERY=" + query).body();
    String get =
        client.get("/sync?lang=ADQL&format=csv&" + TapClient.encoded("query=" + query)).body();
    String boundary = "corot-test-boundary";
    String parts =
        part(boundary, "LANG", "ADQL")
            + part(boundary, "FORMAT", "csv")
            + part(boundary, "QUERY", query)
            + "--"
            + boundary
            + "--\r\n";
    HttpRequest multipart =
        HttpRequest.newBuilder(URI.create(ARCHIVE.tap() + "/sync"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(parts))
            .build();
    String posted = HttpClient.newHttpClient().send(multipart, BodyHandlers.ofString()).body();
    assertThat(form).contains("IRa01");
    assertThat(get).isEqualTo(form);
    assertThat(posted).isEqualTo(form);
  }

  private static String part(String boundary, String name, String value) {
    return "--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  @Test
  void everyExampleReturnsRows() throws Exception {
    String page = client.get("/examples").body();
    List<String> queries =
        Stream.of(page.split("property=\"query\">", -1))
            .skip(1)
            .map(
                text ->
                    text.substring(0, text.indexOf("</pre>"))
                        .replace("&lt;", "<")
                        .replace("&gt;", ">"))
            .toList();
    assertThat(queries).hasSizeGreaterThan(5);
    for (String query : queries) {
      HttpResponse<String> answer = client.sync("FORMAT=tsv", "QUERY=" + query);
      assertThat(answer.statusCode()).as(query + answer.body()).isEqualTo(200);
    }
  }

  @Test
  void aConeUsesTheIndexThroughThePublishedView() throws Exception {
    try (Connection connection = ARCHIVE.database().superuser();
        Statement statement = connection.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      statement.execute("SET ROLE corot_tap");
      statement.execute("SET corot.classes = '{1}'");
      StringBuilder plan = new StringBuilder();
      try (ResultSet lines =
          statement.executeQuery(
              "EXPLAIN SELECT obs_id FROM ivoa.obscore WHERE s_pos <@ scircle(spoint '(291.7771d,1.3837d)', 0.00017)")) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      assertThat(plan.toString()).contains("product_pos");
    }
  }

  @Test
  void headSaysWhatGetWouldGive() throws Exception {
    URI address =
        URI.create(
            ARCHIVE.tap()
                + "/sync?FORMAT=csv&"
                + TapClient.encoded("QUERY=SELECT TOP 1 obs_id FROM ivoa.obscore"));
    HttpRequest head =
        HttpRequest.newBuilder(address).method("HEAD", BodyPublishers.noBody()).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(head, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void addressesInAnswersNeverComeFromTheHostHeader() throws Exception {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", ARCHIVE.tap().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /tap/capabilities HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 200")
          .contains(ARCHIVE.tap().toString())
          .doesNotContain("evil.example");
    }
  }
}
