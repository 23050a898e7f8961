// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the values of UPLOAD (DALI 1.1, section 3.4.5), telling all problems. */
final class UploadList {

  private static final String UPLOAD = "UPLOAD";

  /**
   * Older clients send several uploads in one value, parted by semicolons (TAP 1.0, section 2.5); a
   * semicolon within an address is not followed by a name and a comma.
   */
  private static final Pattern SEPARATOR = Pattern.compile(";(?=[^,;/]*,)");

  private final Set<UploadScheme> allowed;
  private final Consumer<Problem> problems;
  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private UploadList(Set<UploadScheme> allowed, Consumer<Problem> problems) {
    this.allowed = allowed;
    this.problems = problems;
  }

  /** The valid uploads among the values; of each other one the problem. */
  static List<Upload> read(
      Collection<String> values, Set<UploadScheme> allowed, Consumer<Problem> problems) {
    UploadList list = new UploadList(allowed, problems);
    List<Upload> uploads = new ArrayList<>();
    for (String value : values) {
      for (String item : SEPARATOR.split(value)) {
        list.upload(item).ifPresent(uploads::add);
      }
    }
    return List.copyOf(uploads);
  }

  private Optional<Upload> upload(String item) {
    int comma = item.indexOf(',');
    if (comma < 0) {
      refuse(
          DaliFault.UPLOAD_MALFORMED,
          "UPLOAD is "
              + Problem.shown(item)
              + "; it must be a table name, a comma and a URI, such as mytable,param:file1.");
      return Optional.empty();
    }
    String name = item.substring(0, comma);
    return isUsable(name) ? location(name, item.substring(comma + 1)) : Optional.empty();
  }

  private boolean isUsable(String name) {
    if (!Upload.TABLE_NAME.matcher(name).matches()) {
      refuse(
          DaliFault.UPLOAD_NAME_UNUSABLE,
          "UPLOAD names a table "
              + Problem.shown(name)
              + "; a table name must begin with a letter (A to Z, a to z) and go on with letters,"
              + " digits and underscores.");
      return false;
    }
    if (!names.add(name)) {
      refuse(
          DaliFault.UPLOAD_NAME_REPEATED,
          "UPLOAD names the table "
              + Problem.shown(name)
              + " twice; give each table its own name (capital and small letters do not differ).");
      return false;
    }
    return true;
  }

  private Optional<Upload> location(String name, String text) {
    URI location;
    try {
      location = new URI(text);
    } catch (URISyntaxException e) {
      return refuseLocation(DaliFault.UPLOAD_MALFORMED, name, text);
    }
    Optional<UploadScheme> scheme =
        allowed.stream()
            .filter(candidate -> candidate.uriScheme().equalsIgnoreCase(location.getScheme()))
            .findFirst();
    if (scheme.isEmpty()) {
      return refuseLocation(DaliFault.UPLOAD_SCHEME_REFUSED, name, text);
    }
    if (scheme.get() != UploadScheme.PARAM && location.getHost() == null) {
      return refuseLocation(DaliFault.UPLOAD_MALFORMED, name, text);
    }
    return Optional.of(new Upload(name, scheme.get(), location));
  }

  private Optional<Upload> refuseLocation(DaliFault code, String name, String text) {
    refuse(
        code,
        "UPLOAD of table "
            + Problem.shown(name)
            + " is from "
            + Problem.shown(text)
            + "; it must be a URI that begins with "
            + allowed.stream()
                .sorted()
                .map(UploadList::beginning)
                .collect(Collectors.joining(" or "))
            + ".");
    return Optional.empty();
  }

  private static String beginning(UploadScheme scheme) {
    return scheme == UploadScheme.PARAM ? "param:" : scheme.uriScheme() + "://";
  }

  private void refuse(DaliFault code, String message) {
    problems.accept(Problem.of(code, UPLOAD, message));
  }
}
