// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.corotarchive.archive.ArchiveException;

/** Walks through a delivery's folder once and sorts out what may be read. */
final class DeliveryOpening {

  private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,199}");
  private static final Set<String> OWN_FILES =
      Set.of(Delivery.PROPERTIES, Delivery.MANIFEST, Delivery.PRODUCT_LIST);

  private final Path folder;
  private final List<DeliveredFile> files = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private Optional<Manifest> manifest = Optional.empty();

  DeliveryOpening(Path folder) {
    this.folder = folder;
  }

  Delivery open() {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException("There is no folder " + folder + " to take a delivery from.");
    }
    try {
      DeliveryHeader header = header();
      manifest = manifest();
      Files.walkFileTree(folder, new Walk());
      files.sort(Comparator.comparing(DeliveredFile::relativePath));
      compareWithManifest();
      return new Delivery(folder, header, files, productList(), problems);
    } catch (IOException e) {
      throw new ArchiveException("The delivery in " + folder + " cannot be read.", e);
    }
  }

  private DeliveryHeader header() throws IOException {
    Path file = folder.resolve(Delivery.PROPERTIES);
    if (!isPlain(file)) {
      return DeliveryHeader.silent();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      describe(Delivery.PROPERTIES, "It is not a properties file: " + e.getMessage());
    }
    return DeliveryHeader.of(properties, sentence -> describe(Delivery.PROPERTIES, sentence));
  }

  private Optional<Manifest> manifest() throws IOException {
    Path file = folder.resolve(Delivery.MANIFEST);
    if (!isPlain(file)) {
      return Optional.empty();
    }
    Manifest read = new Manifest(Files.readAllLines(file));
    for (int line : read.unreadableLines()) {
      describe(
          Delivery.MANIFEST,
          "Line " + line + " should be a SHA-256 in hexadecimal, two spaces and a path.");
    }
    return Optional.of(read);
  }

  private void describe(String file, String sentence) {
    problems.add(FileProblem.of(file, ProblemCode.DELIVERY_DESCRIPTION_WRONG, sentence));
  }

  private Optional<Path> productList() {
    Path list = folder.resolve(Delivery.PRODUCT_LIST);
    if (!isPlain(list)) {
      return Optional.empty();
    }
    if (!files.isEmpty()) {
      describe(
          Delivery.PRODUCT_LIST,
          "A delivery is either a list of products or their files: put the files elsewhere.");
      return Optional.empty();
    }
    return Optional.of(list);
  }

  private void compareWithManifest() {
    if (manifest.isEmpty()) {
      return;
    }
    Set<String> delivered = new HashSet<>();
    files.forEach(file -> delivered.add(file.relativePath()));
    manifest.get().paths().stream()
        .filter(path -> !delivered.contains(path) && !OWN_FILES.contains(path))
        .forEach(
            path ->
                problems.add(
                    FileProblem.of(
                        path,
                        ProblemCode.MANIFEST_FILE_MISSING,
                        "The manifest lists this file, but it was not delivered.")));
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(folder) || isSafe(directory)) {
        return FileVisitResult.CONTINUE;
      }
      refuse(directory, ProblemCode.NAME_UNSAFE, "The folder's " + NAME_ADVICE);
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile()) {
        refuse(
            file,
            ProblemCode.NOT_A_PLAIN_FILE,
            "Links, devices and pipes are not taken; deliver the file itself.");
      } else if (!isSafe(file)) {
        refuse(file, ProblemCode.NAME_UNSAFE, "The file's " + NAME_ADVICE);
      } else if (!OWN_FILES.contains(relative(file))) {
        add(file, attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      refuse(file, ProblemCode.FILE_UNREADABLE, "It cannot be read from the disk.");
      return FileVisitResult.CONTINUE;
    }
  }

  private static final String NAME_ADVICE =
      "name may have letters, digits, dots, hyphens, plus signs and underscores, up to 200, and"
          + " begins with a letter or digit.";

  private void add(Path file, long sizeBytes) {
    String relative = relative(file);
    Optional<String> digest = manifest.flatMap(listed -> listed.digest(relative));
    if (manifest.isPresent() && digest.isEmpty()) {
      problems.add(
          FileProblem.of(
              relative,
              ProblemCode.MANIFEST_LACKS_FILE,
              "The manifest does not list this file; a complete manifest lists every file."));
    } else {
      files.add(new DeliveredFile(file, relative, sizeBytes, digest));
    }
  }

  private void refuse(Path file, ProblemCode code, String sentence) {
    problems.add(FileProblem.of(relative(file), code, sentence));
  }

  private String relative(Path file) {
    return folder.relativize(file).toString();
  }

  private static boolean isSafe(Path path) {
    return SAFE_NAME.matcher(String.valueOf(path.getFileName())).matches();
  }
}
