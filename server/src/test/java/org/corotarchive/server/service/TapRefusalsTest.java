// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.corotarchive.vo.contract.ErrorAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wrong requests: status 400 and a VOTable that says what is wrong and where; nothing of the
 * inside.
 */
class TapRefusalsTest {

  @RegisterExtension static final ServedArchive ARCHIVE = ServedArchive.small();

  private static final String RIGHT = "QUERY=SELECT TOP 1 obs_id FROM ivoa.obscore";

  @Test
  void invalidAdqlIsToldWithLineColumnAndCaret() throws Exception {
    assertThat(message("QUERY=SELECT obs_id\nFROM ivoa.obscore WERE t_min > 3"))
        .contains("line 2")
        .contains("^");
  }

  @Test
  void anUnknownTableIsNamedWithItsNeighbours() throws Exception {
    assertThat(message("QUERY=SELECT * FROM ivoa.obscor"))
        .contains("ivoa.obscor")
        .contains("ivoa.obscore");
  }

  @Test
  void anUnknownColumnIsNamedWithItsNeighbours() throws Exception {
    assertThat(message("QUERY=SELECT t_mni FROM ivoa.obscore")).contains("t_mni").contains("t_min");
  }

  @Test
  void anUnknownFormatIsNamedAndTheKnownOnesListed() throws Exception {
    assertThat(message(RIGHT, "RESPONSEFORMAT=docx"))
        .contains("docx")
        .contains("votable")
        .contains("csv")
        .contains("fits");
  }

  @Test
  void aNegativeMaxrecIsRefused() throws Exception {
    assertThat(message(RIGHT, "MAXREC=-1")).contains("MAXREC").contains("-1");
  }

  @Test
  void twoQueriesAreRefused() throws Exception {
    assertThat(message(RIGHT, RIGHT)).contains("QUERY").contains("2 times");
  }

  @Test
  void aMissingQueryIsRefused() throws Exception {
    assertThat(message("MAXREC=5")).contains("QUERY");
  }

  @Test
  void anUnknownLanguageIsRefused() throws Exception {
    assertThat(message(RIGHT, "LANG=SQL")).contains("SQL").contains("ADQL-2.1");
  }

  @Test
  void anUploadIsRefused() throws Exception {
    assertThat(message(RIGHT, "UPLOAD=t,http://localhost/t.xml")).contains("UPLOAD");
  }

  @Test
  void allProblemsAreToldAtOnce() throws Exception {
    assertThat(message("MAXREC=x", "FORMAT=docx", "LANG=SQL"))
        .contains("MAXREC")
        .contains("docx")
        .contains("LANG")
        .contains("QUERY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"votable", "csv", "fits"})
  void aDivisionByZeroIsAClearRefusalBeforeTheFirstByte(String format) throws Exception {
    assertThat(
            message(
                "QUERY=SELECT 1 / (calib_level - calib_level) AS x FROM ivoa.obscore",
                "FORMAT=" + format))
        .contains("zero");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT obs_id FROM ivoa.obscore; DROP TABLE archive.product",
        "SELECT obs_id FROM ivoa.obscore /* comment */ WHERE 1=1",
        "SELECT usename FROM pg_user",
        "SELECT relname FROM pg_catalog.pg_class",
        "SELECT table_name FROM information_schema.tables",
        "SELECT value FROM archive.setting",
        "SELECT pg_sleep(10) FROM ivoa.obscore",
        "SELECT pg_read_file('/etc/passwd') FROM ivoa.obscore",
        "SELECT current_setting('corot.classes') FROM ivoa.obscore",
        "SELECT set_config('corot.classes', '{1}', true) FROM ivoa.obscore",
        "SELECT ctid FROM ivoa.obscore",
        "SELECT xmin FROM ivoa.obscore",
        "SELECT \"ctid\" FROM ivoa.obscore",
        "SELECT s_pos FROM ivoa.obscore",
        "SELECT U&\"\\0063tid\" FROM ivoa.obscore",
        "SELECT obs_id FROM ivoa.obscore WHERE obs_id = E'\\'' OR '1'='1'",
        "SELECT obscore FROM ivoa.obscore"
      })
  void attemptsToReachTheInsideAreRefused(String adql) throws Exception {
    String message = message("QUERY=" + adql);
    assertThat(message)
        .doesNotContain("PSQLException", "ERROR:", "SQLState", "relation", "archive.product\"");
  }

  @Test
  void stringsComeBackUnchanged() throws Exception {
    for (String value :
        List.of("a\\b", "100%", "\u00e9toile", "it''s", "--", "/* */", "$$", "\\''")) {
      HttpResponse<String> answer =
          new TapClient(ARCHIVE.tap())
              .sync(
                  "LANG=ADQL",
                  "FORMAT=tsv",
                  "QUERY=SELECT TOP 1 '" + value + "' AS text FROM corot.run");
      assertThat(answer.body())
          .isEqualTo("text\r\n".replace("\r", "") + value.replace("''", "'") + "\n");
    }
  }

  @Test
  void aPostThatSaysNothingOfItsBodyIsAForm() throws Exception {
    HttpResponse<byte[]> answer = post("?" + TapClient.encoded(RIGHT), BodyPublishers.noBody());
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void aCharacterSetThatDoesNotExistIsRefused() throws Exception {
    HttpResponse<byte[]> answer =
        post(
            "",
            BodyPublishers.ofString("QUERY=x"),
            "Content-Type",
            "application/x-www-form-urlencoded; charset=foo");
    assertThat(ErrorAnswer.of(answer, 415).message()).contains("foo");
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() throws Exception {
    HttpResponse<byte[]> answer =
        post("", BodyPublishers.ofString("{}"), "Content-Type", "application/json");
    assertThat(ErrorAnswer.of(answer, 415).message()).contains("multipart/form-data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--b\r\n\r\nvalue\r\n--b--\r\n",
        "--b\r\nfoo\r\n\r\nvalue\r\n--b--\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"QUERY\"\r\n\r\nvalue"
      })
  void aBrokenMultipartFormIsAClearRefusal(String body) throws Exception {
    HttpResponse<byte[]> answer =
        post("", BodyPublishers.ofString(body), "Content-Type", "multipart/form-data; boundary=b");
    ErrorAnswer.of(answer, 400);
  }

  @Test
  void aChunkedBodyOverTheLimitIsTooLarge() throws Exception {
    byte[] block = new byte[100_000];
    Arrays.fill(block, (byte) 'x');
    HttpResponse<byte[]> answer =
        post(
            "",
            BodyPublishers.ofByteArrays(Collections.nCopies(50, block)),
            "Content-Type",
            "application/x-www-form-urlencoded");
    ErrorAnswer.of(answer, 413);
  }

  private static HttpResponse<byte[]> post(String query, BodyPublisher body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ARCHIVE.tap() + "/sync" + query)).POST(body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }

  @Test
  void anAddressThatDoesNotExistIsAVotableToo() throws Exception {
    HttpResponse<String> answer = new TapClient(ARCHIVE.tap()).get("/nothing");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("QUERY_STATUS").contains("ERROR");
  }

  private static String message(String... parameters) throws Exception {
    return ErrorAnswer.of(new TapClient(ARCHIVE.tap()).syncBytes(parameters), 400).message();
  }
}
