// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.Objects;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.Location;

/**
 * A name as it was written (ADQL 2.1, section 2.1.3).
 *
 * @param text the name, without quotes
 * @param delimited whether it stood in double quotes: then case counts
 * @param location place
 */
public record Identifier(String text, boolean delimited, Location location) {

  public Identifier {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(location, "location");
  }

  /**
   * The name as a query writes it.
   *
   * @return the name, in double quotes if it is delimited
   */
  public String written() {
    return delimited ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /**
   * The name for a sentence about it.
   *
   * @return the name as a query writes it, shortened if it is very long
   */
  public String shown() {
    return Excerpt.of(written());
  }
}
