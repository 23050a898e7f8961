// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ocfl.api.OcflRepository;
import io.ocfl.core.OcflRepositoryBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcflFileStoreTest {

  private static final String OBJECT =
      "ivo://org.corotarchive.test/corot/n2?EN2_STAR_CHR/LRc01/E1/0101206560/4.4";

  private final Path folder;
  private final OcflFileStore store;

  OcflFileStoreTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = new OcflFileStore(folder.resolve("store"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void a_kept_file_is_found_again_with_its_bytes() {
    StoredFile stored = store.keep(file("first"));
    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored.fresh()).isTrue();
    assertThat(text(store.locate(OBJECT, 1, "a.fits"))).isEqualTo("first");
  }

  @Test
  void keeping_the_same_bytes_again_writes_nothing() {
    store.keep(file("first"));
    List<Path> before = everything();
    StoredFile again = store.keep(file("first"));
    assertThat(again.fresh()).isFalse();
    assertThat(again.version()).isEqualTo(1);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void other_bytes_become_the_next_version_and_the_old_one_stays() {
    store.keep(file("first"));
    assertThat(store.keep(file("second")).version()).isEqualTo(2);
    assertThat(text(store.locate(OBJECT, 1, "a.fits"))).isEqualTo("first");
    assertThat(text(store.locate(OBJECT, 2, "a.fits"))).isEqualTo("second");
  }

  @Test
  void what_was_taken_back_was_never_there() {
    store.takeBack(store.keep(file("first")));
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.locate(OBJECT, 1, "a.fits"));
    store.keep(file("first"));
    store.takeBack(store.keep(file("second")));
    assertThat(store.keep(file("third")).version()).isEqualTo(2);
    assertThat(text(store.locate(OBJECT, 2, "a.fits"))).isEqualTo("third");
  }

  @Test
  void what_was_there_before_is_not_taken_back() {
    store.keep(file("first"));
    store.takeBack(store.keep(file("first")));
    assertThat(text(store.locate(OBJECT, 1, "a.fits"))).isEqualTo("first");
  }

  @Test
  void a_file_that_changed_since_it_was_checked_is_not_kept() {
    FileToKeep checked = file("first");
    write("tampered");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.keep(checked))
        .withMessageContaining("changed while it was being taken in");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.locate(OBJECT, 1, "a.fits"));
  }

  @Test
  void damage_on_the_disk_is_noticed_when_the_same_file_comes_again() throws IOException {
    store.keep(file("first"));
    Files.writeString(store.locate(OBJECT, 1, "a.fits"), "worst");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.keep(file("first")))
        .withMessageContaining("read back");
  }

  @Test
  void the_store_is_valid_ocfl_for_another_program_and_names_its_objects() {
    store.keep(file("first"));
    store.keep(file("second"));
    OcflRepository other =
        new OcflRepositoryBuilder()
            .storage(storage -> storage.fileSystem(folder.resolve("store/ocfl")))
            .workDir(folder)
            .build();
    assertThat(other.validateObject(OBJECT, true).hasErrors()).isFalse();
    assertThat(other.describeObject(OBJECT).getHeadVersionNum().getVersionNum()).isEqualTo(2);
    other.close();
    assertThat(everything().toString()).contains("EN2_STAR_CHR");
  }

  @Test
  void what_a_crash_left_of_a_version_does_not_block_the_next() throws IOException {
    store.keep(file("first"));
    Path versionFolder = store.locate(OBJECT, 1, "a.fits").resolve("../../../v2").normalize();
    Files.createDirectories(versionFolder.resolve("content"));
    Files.writeString(versionFolder.resolve("content/half.fits"), "sec");
    store.close();
    try (OcflFileStore restarted = new OcflFileStore(folder.resolve("store"))) {
      assertThat(restarted.keep(file("second")).version()).isEqualTo(2);
      assertThat(text(restarted.locate(OBJECT, 2, "a.fits"))).isEqualTo("second");
      assertThat(versionFolder.resolve("content/half.fits")).doesNotExist();
    }
  }

  @Test
  void unknown_files_have_no_place() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.locate("ivo://nowhere/x", 1, "a.fits"));
    store.keep(file("first"));
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.locate(OBJECT, 1, "../../a.fits"));
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.locate(OBJECT, 7, "a.fits"));
  }

  private FileToKeep file(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new FileToKeep(OBJECT, "a.fits", write(content), bytes.length, sha256(bytes));
  }

  private Path write(String content) {
    try {
      return Files.writeString(folder.resolve("delivered.fits"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> everything() {
    try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
