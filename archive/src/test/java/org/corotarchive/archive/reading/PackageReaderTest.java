// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.fixture.DeliveryFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReaderTest {

  private static final String NAME = "p.tar.gz";
  private static final byte[] CONTENT = "text".getBytes(StandardCharsets.US_ASCII);

  private final DeliveryFixture delivery;

  PackageReaderTest(@TempDir Path folder) {
    delivery = new DeliveryFixture(folder.resolve("delivery"));
  }

  @Test
  void fits_members_are_described_and_others_only_listed() {
    ProductDescription description = read(delivery.rawPackage(), DeliveryFixture.RAW_PACKAGE);
    assertThat(description.problems()).isEmpty();
    assertThat(description.members()).hasSize(1);
    assertThat(description.primaryHeader().orElseThrow().integer("COROTID")).hasValue(101_206_560);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "a/../../evil",
        "/etc/passwd",
        "a/./b",
        "a//b",
        "..",
        "-rf",
        "a b",
        "b\\evil",
        "caf\u00e9",
        "a/.hidden",
        "C:evil"
      })
  void a_member_whose_path_is_not_safe_is_refused(String name) {
    assertThat(codes(tar -> DeliveryFixture.add(tar, name, CONTENT)))
        .containsExactly(ProblemCode.PACKAGE_PATH_UNSAFE);
  }

  @Test
  void a_name_of_300_characters_is_refused() {
    assertThat(codes(tar -> DeliveryFixture.add(tar, "a".repeat(300), CONTENT)))
        .containsExactly(ProblemCode.PACKAGE_PATH_UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_SYMLINK,
        TarConstants.LF_LINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_FIFO
      })
  void links_devices_and_pipes_are_refused(byte kind) {
    assertThat(
            codes(
                tar -> {
                  TarArchiveEntry entry = new TarArchiveEntry("member", kind);
                  entry.setLinkName("/etc/passwd");
                  tar.putArchiveEntry(entry);
                  tar.closeArchiveEntry();
                }))
        .containsExactly(ProblemCode.PACKAGE_MEMBER_NOT_PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ffffffffffffffffffffffff",
        "8000000000000000ffffffff",
        "373737373737373737373700"
      })
  void a_member_of_negative_or_absurd_size_is_refused(String size) {
    patch(124, HexFormat.of().parseHex(size));
    assertThat(read(delivery, NAME).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.PACKAGE_UNREADABLE);
  }

  @Test
  void a_member_name_that_is_no_utf_8_is_refused() {
    patch(0, new byte[] {(byte) 0xE9});
    assertThat(read(delivery, NAME).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PACKAGE_PATH_UNSAFE);
  }

  @Test
  void two_members_that_differ_in_case_only_are_refused() {
    assertThat(
            codes(
                tar -> {
                  DeliveryFixture.add(tar, "data.txt", CONTENT);
                  DeliveryFixture.add(tar, "DATA.txt", CONTENT);
                }))
        .containsExactly(ProblemCode.PACKAGE_MEMBER_TWICE);
  }

  @Test
  void folders_and_a_leading_dot_are_harmless() {
    assertThat(
            codes(
                tar -> {
                  tar.putArchiveEntry(new TarArchiveEntry("./"));
                  tar.closeArchiveEntry();
                  tar.putArchiveEntry(new TarArchiveEntry("./sub/"));
                  tar.closeArchiveEntry();
                  DeliveryFixture.add(tar, "./sub/data.txt", CONTENT);
                }))
        .isEmpty();
  }

  @Test
  void a_bomb_is_refused_before_it_has_gone_off() {
    delivery.pack(NAME, tar -> zeros(tar, 300 << 20));
    assertThat(read(delivery, NAME).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PACKAGE_TOO_LARGE);
  }

  @Test
  void too_many_members_are_refused() {
    PackageReader reader = new PackageReader(new PackageLimits(3, 1 << 20, 1000, 1 << 20));
    delivery.pack(
        NAME,
        tar -> {
          for (int i = 0; i < 4; i++) {
            DeliveryFixture.add(tar, "m" + i, CONTENT);
          }
        });
    assertThat(reader.read(delivered(delivery, NAME)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PACKAGE_TOO_LARGE);
  }

  @Test
  void a_package_without_members_is_refused() {
    assertThat(codes(tar -> {})).containsExactly(ProblemCode.PACKAGE_EMPTY);
  }

  @Test
  void a_package_cut_anywhere_is_refused() {
    byte[] whole = DeliveryFixture.bytes(delivery.rawPackage().file(DeliveryFixture.RAW_PACKAGE));
    for (int length : new int[] {3, whole.length / 4, whole.length / 2, whole.length - 4}) {
      delivery.bytes(NAME, Arrays.copyOf(whole, length));
      assertThat(read(delivery, NAME).problems())
          .as("cut at %d", length)
          .extracting(Problem::code)
          .contains(ProblemCode.PACKAGE_UNREADABLE);
    }
  }

  @Test
  void a_package_damaged_in_the_middle_is_refused() {
    byte[] whole = DeliveryFixture.bytes(delivery.rawPackage().file(DeliveryFixture.RAW_PACKAGE));
    whole[whole.length / 2] ^= 0x10;
    delivery.bytes(NAME, whole);
    assertThat(Problem.anyRefuses(read(delivery, NAME).problems())).isTrue();
  }

  @Test
  void text_called_a_package_is_refused() {
    delivery.bytes(NAME, CONTENT);
    assertThat(read(delivery, NAME).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PACKAGE_UNREADABLE);
  }

  @Test
  void a_damaged_fits_member_is_named() throws IOException {
    delivery.pack(NAME, tar -> DeliveryFixture.add(tar, "x.fits", CONTENT));
    assertThat(read(delivery, NAME).problems())
        .extracting(Problem::code, Problem::sentence)
        .containsExactly(
            tuple(
                ProblemCode.NOT_FITS,
                "x.fits: a FITS file begins with SIMPLE, this one does not."));
  }

  private List<ProblemCode> codes(DeliveryFixture.Members members) {
    delivery.pack(NAME, members);
    return read(delivery, NAME).problems().stream().map(Problem::code).toList();
  }

  /** Makes a package of one member whose header holds {@code bytes} at {@code offset}. */
  private void patch(int offset, byte[] bytes) {
    try (ByteArrayOutputStream plain = new ByteArrayOutputStream();
        TarArchiveOutputStream tar = new TarArchiveOutputStream(plain)) {
      DeliveryFixture.add(tar, "member.txt", CONTENT);
      tar.finish();
      byte[] patched = plain.toByteArray();
      System.arraycopy(bytes, 0, patched, offset, bytes.length);
      writeChecksum(patched);
      try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(delivery.file(NAME)))) {
        packed.write(patched);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sum over the header as if its own field were blank (POSIX.1-2017, pax, ustar header). */
  private static void writeChecksum(byte[] header) {
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += header[i] & 0xFF;
    }
    byte[] octal = String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(octal, 0, header, 148, octal.length);
  }

  private static void zeros(TarArchiveOutputStream tar, int bytes) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("zeros.bin");
    entry.setSize(bytes);
    tar.putArchiveEntry(entry);
    byte[] chunk = new byte[1 << 20];
    for (int written = 0; written < bytes; written += chunk.length) {
      tar.write(chunk);
    }
    tar.closeArchiveEntry();
  }

  private static ProductDescription read(DeliveryFixture delivery, String name) {
    return new PackageReader(PackageLimits.standard()).read(delivered(delivery, name));
  }

  private static DeliveredFile delivered(DeliveryFixture delivery, String name) {
    try {
      Path file = delivery.file(name);
      return new DeliveredFile(file, name, Files.size(file), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
