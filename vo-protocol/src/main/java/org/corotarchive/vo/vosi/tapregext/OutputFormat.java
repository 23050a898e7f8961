// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A format in which the service writes results (TAPRegExt 1.0, tr:OutputFormat). RESPONSEFORMAT
 * takes the media type and each alias.
 *
 * @param id identifier, if the format has one
 * @param mediaType media type, with parameters where formats differ only by them
 * @param aliases short names
 */
public record OutputFormat(Optional<URI> id, String mediaType, List<String> aliases) {

  /** VOTable with rows as XML. */
  public static final URI VOTABLE_TABLEDATA =
      URI.create("ivo://ivoa.net/std/TAPRegExt#output-votable-td");

  /** VOTable with binary rows without null mask. */
  public static final URI VOTABLE_BINARY =
      URI.create("ivo://ivoa.net/std/TAPRegExt#output-votable-binary");

  /** VOTable with binary rows and null mask. */
  public static final URI VOTABLE_BINARY2 =
      URI.create("ivo://ivoa.net/std/TAPRegExt#output-votable-binary2");

  public OutputFormat {
    Objects.requireNonNull(id, "id");
    aliases = List.copyOf(aliases);
    if (mediaType.indexOf('/') < 1) {
      throw new IllegalArgumentException("not a media type: " + mediaType);
    }
  }
}
