// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nom.tam.fits.FitsException;
import org.corotarchive.archive.sample.product.FileContent;
import org.corotarchive.archive.sample.product.ProductFile;

/**
 * The folder that a delivery is written into. The two files that describe it come last, so that a
 * delivery that was cut short is recognised by their absence. Several threads may write at once.
 */
final class DeliveryFolder {

  static final String PROPERTIES = "delivery.properties";
  static final String MANIFEST = "manifest-sha256.txt";

  private static final int BUFFER_BYTES = 1 << 16;

  private final Path folder;

  private DeliveryFolder(Path folder) {
    this.folder = folder;
  }

  /** Opens a folder that is empty or does not exist yet. */
  static DeliveryFolder open(Path folder) throws SampleException {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new SampleException(
              List.of(
                  new SampleProblem(
                      SampleFault.OUTPUT_NOT_EMPTY,
                      "The folder "
                          + folder
                          + " is not empty. Name a new or an empty folder; nothing was changed.")));
        }
      }
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
    return new DeliveryFolder(folder);
  }

  /** Writes a file; the path must be new. */
  WrittenFile keep(ProductFile file) throws SampleException {
    Path target = folder.resolve(file.path());
    MessageDigest digest = sha256();
    try {
      Files.createDirectories(folder.resolve(file.path()).resolveSibling(""));
      write(target, file.content(), digest);
      return new WrittenFile(
          file.path(), Files.size(target), HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | FitsException e) {
      throw notWritable(target, e);
    }
  }

  /** Writes what the delivery is, without naming its files. */
  WrittenFile keepProperties(String properties) throws SampleException {
    return keep(new ProductFile(PROPERTIES, FileContent.text(properties)));
  }

  /** Writes the list of all files with their checksums (RFC 8493, section 2.1.3). */
  WrittenFile keepManifest(List<WrittenFile> files) throws SampleException {
    String manifest =
        files.stream()
            .sorted(Comparator.comparing(WrittenFile::path))
            .map(file -> file.sha256() + "  " + file.path() + "\n")
            .collect(Collectors.joining());
    return keep(new ProductFile(MANIFEST, FileContent.text(manifest)));
  }

  private static void write(Path target, FileContent content, MessageDigest digest)
      throws IOException, FitsException {
    try (OutputStream file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
        OutputStream out =
            new BufferedOutputStream(new DigestOutputStream(file, digest), BUFFER_BYTES)) {
      content.writeTo(out);
    }
  }

  private static SampleException notWritable(Path path, Exception cause) {
    return new SampleException(
        SampleFault.OUTPUT_NOT_WRITABLE,
        "Cannot write " + path + ": " + reason(cause) + ".",
        cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof FileAlreadyExistsException) {
      return "something of that name is in the way";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission is missing";
    }
    if (cause instanceof FitsException && cause.getCause() != null) {
      return reason(cause.getCause());
    }
    return Objects.requireNonNullElse(cause.getMessage(), "the reason is not known");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
