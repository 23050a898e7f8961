// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;

/**
 * Reads a gzipped tar. Nothing of it is ever written to the disk; members are listed, and those
 * that are FITS files read like FITS files. A package that would harm whoever unpacks it is
 * refused.
 */
final class PackageReader extends ProductReader {

  private static final Pattern SAFE_SEGMENT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+-]{0,199}");
  private static final int MAX_PATH = 255;

  private final PackageLimits limits;

  PackageReader(PackageLimits limits) {
    this.limits = limits;
  }

  @Override
  void read(
      CountedInput input, DeliveredFile file, List<FitsMember> members, List<Problem> problems)
      throws IOException {
    try {
      InputStream expanded =
          new ExpansionLimit(expanding(input), limits.allowedBytes(file.sizeBytes()));
      readMembers(expanded, members, problems);
      // The rest of the last block, and with it gzip's own checksum.
      expanded.transferTo(OutputStream.nullOutputStream());
    } catch (ExpansionLimit.ExceededException e) {
      problems.add(
          new Problem(
              ProblemCode.PACKAGE_TOO_LARGE,
              "The package expands to more than "
                  + limits.allowedBytes(file.sizeBytes())
                  + " bytes, which is more than data of this size do."));
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          new Problem(
              ProblemCode.PACKAGE_UNREADABLE,
              "The package is cut or is no gzipped tar: it cannot be expanded to its end."));
    }
  }

  private void readMembers(InputStream expanded, List<FitsMember> members, List<Problem> problems)
      throws IOException {
    // Not closed here: closing would end the delivered file's own input, which is still digested.
    TarArchiveInputStream tar = new TarArchiveInputStream(expanded, StandardCharsets.UTF_8.name());
    Set<String> names = new HashSet<>();
    int count = 0;
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (++count > limits.members()) {
        problems.add(
            new Problem(
                ProblemCode.PACKAGE_TOO_LARGE,
                "The package has more than " + limits.members() + " members."));
        return;
      }
      if (isSafe(entry, names, problems) && isFits(entry)) {
        FitsScan scan = new FitsScan(tar, entry.getName());
        members.add(scan.read());
        problems.addAll(scan.problems());
      }
    }
    if (count == 0) {
      problems.add(new Problem(ProblemCode.PACKAGE_EMPTY, "The package has no members."));
    }
  }

  private static InputStream expanding(InputStream packed) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(packed)
        .setDecompressConcatenated(true)
        .get();
  }

  private static boolean isFits(TarArchiveEntry entry) {
    return entry.isFile() && entry.getName().toLowerCase(Locale.ROOT).endsWith(".fits");
  }

  private static boolean isSafe(TarArchiveEntry entry, Set<String> names, List<Problem> problems) {
    String shown = FileProblem.printable(entry.getName());
    if (!isSafePath(entry.getName())) {
      problems.add(
          new Problem(
              ProblemCode.PACKAGE_PATH_UNSAFE,
              "The member \""
                  + shown
                  + "\" has a name or path that is not safe: paths are relative,"
                  + " without \"..\", of letters, digits, dots, hyphens and underscores."));
      return false;
    }
    if (!isPlain(entry)) {
      problems.add(
          new Problem(
              ProblemCode.PACKAGE_MEMBER_NOT_PLAIN,
              "The member \""
                  + shown
                  + "\" is a link, device, pipe or sparse file; a package holds"
                  + " plain files and folders only."));
      return false;
    }
    if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) && !entry.isDirectory()) {
      problems.add(
          new Problem(
              ProblemCode.PACKAGE_MEMBER_TWICE,
              "The member \"" + shown + "\" is there twice, or once more in other case."));
      return false;
    }
    return true;
  }

  /** Only plain files and folders: no links of either kind, devices, pipes, sparse files. */
  private static boolean isPlain(TarArchiveEntry entry) {
    boolean special =
        entry.isSymbolicLink()
            || entry.isLink()
            || entry.isCharacterDevice()
            || entry.isBlockDevice()
            || entry.isFIFO()
            || entry.isSparse();
    return !special && (entry.isDirectory() || entry.isFile());
  }

  private static boolean isSafePath(String path) {
    String withoutDot = path.startsWith("./") ? path.substring(2) : path;
    if (withoutDot.isEmpty()) {
      return true;
    }
    if (withoutDot.length() > MAX_PATH || withoutDot.startsWith("/")) {
      return false;
    }
    for (String segment : withoutDot.split("/")) {
      if (!SAFE_SEGMENT.matcher(segment).matches()) {
        return false;
      }
    }
    return true;
  }
}
