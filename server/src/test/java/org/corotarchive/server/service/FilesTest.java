// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files at the addresses that ObsCore gives. */
class FilesTest {

  @RegisterExtension static final ServedArchive ARCHIVE = ServedArchive.small();

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void everyFileComesOutAsItWasDelivered() throws Exception {
    List<List<String>> products =
        new TapClient(ARCHIVE.tap())
            .rows("SELECT file_name, size_bytes, media_type, access_url FROM corot.product");
    assertThat(products).hasSizeGreaterThan(50);
    for (List<String> product : products) {
      HttpResponse<byte[]> answer = get(product.get(3));
      assertThat(answer.statusCode()).as(product.get(0)).isEqualTo(200);
      assertThat(Arrays.equals(answer.body(), Files.readAllBytes(delivered(product.get(0)))))
          .as(product.get(0))
          .isTrue();
      assertThat(answer.headers().firstValue("Content-Length")).contains(product.get(1));
      assertThat(answer.headers().firstValue("Content-Type")).contains(product.get(2));
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .contains("filename=\"" + product.get(0) + "\"");
    }
  }

  private static Path delivered(String name) throws IOException {
    try (Stream<Path> files = Files.walk(ARCHIVE.delivery())) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  @Test
  void headTellsSizeAndDigestWithoutBytes() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(anyAddress()))
            .method("HEAD", BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = HTTP.send(head, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(1000);
    assertThat(answer.headers().firstValue("Repr-Digest").orElse("")).startsWith("sha-256=:");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aFileThatIsKnownAlreadyIsNotSentAgain() throws Exception {
    String tag = get(anyAddress()).headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(anyAddress())).header("If-None-Match", tag).build();
    HttpResponse<String> answer = HTTP.send(again, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(304);
  }

  @Test
  void unknownAndImpossibleIdsAreNotFound() throws Exception {
    for (String id :
        List.of(
            "00000000-0000-0000-0000-000000000000",
            "x",
            "..%2f..%2fetc%2fpasswd",
            "1-1-1-1-1",
            "%00")) {
      assertThat(get(ARCHIVE.url() + "files/" + id).statusCode()).as(id).isIn(400, 404);
    }
  }

  @Test
  void withoutTheRightAFileDoesNotExist() throws Exception {
    String address = anyAddress();
    HttpResponse<byte[]> unknown =
        get(ARCHIVE.url() + "files/00000000-0000-0000-0000-000000000000");
    ARCHIVE.database().execute("UPDATE archive.access_rule SET audience = 'NOBODY'");
    try {
      HttpResponse<byte[]> hidden = get(address);
      assertThat(hidden.statusCode()).isEqualTo(404);
      assertThat(hidden.body()).isEqualTo(unknown.body());
      assertThat(new TapClient(ARCHIVE.tap()).rows("SELECT COUNT(*) FROM ivoa.obscore"))
          .containsExactly(List.of("0"));
      assertThat(new TapClient(ARCHIVE.tap()).rows("SELECT COUNT(*) FROM corot.product"))
          .containsExactly(List.of("0"));
      assertThat(new TapClient(ARCHIVE.tap()).rows("SELECT COUNT(*) FROM corot.star"))
          .containsExactly(List.of("0"));
    } finally {
      ARCHIVE.database().execute("UPDATE archive.access_rule SET audience = 'OPEN'");
    }
  }

  @Test
  void aDamagedFileIsCutAndNeverLooksWhole() throws Exception {
    List<String> product =
        new TapClient(ARCHIVE.tap())
            .rows(
                "SELECT TOP 1 sha256, size_bytes, access_url FROM corot.product WHERE size_bytes > 100000")
            .get(0);
    Path stored;
    try (Stream<Path> files = Files.walk(ARCHIVE.store())) {
      stored =
          files
              .filter(
                  file ->
                      Files.isRegularFile(file)
                          && file.toFile().length() == Long.parseLong(product.get(1))
                          && sha256(file).equals(product.get(0)))
              .findFirst()
              .orElseThrow();
    }
    byte[] right = Files.readAllBytes(stored);
    byte[] wrong = right.clone();
    wrong[right.length / 2] ^= 1;
    Files.write(stored, wrong);
    try {
      assertThatThrownBy(() -> get(product.get(2))).isInstanceOf(IOException.class);
    } finally {
      Files.write(stored, right);
    }
  }

  private static String sha256(Path file) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException | java.security.NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String anyAddress() throws Exception {
    return new TapClient(ARCHIVE.tap())
        .rows(
            "SELECT TOP 1 access_url FROM ivoa.obscore WHERE access_format = 'application/fits' ORDER BY obs_publisher_did")
        .get(0)
        .get(0);
  }

  private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
  }
}
