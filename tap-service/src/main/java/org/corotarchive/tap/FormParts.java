// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a multipart form; one that comes as a file is its text. The size of the whole
 * request is bounded by the server.
 */
final class FormParts {

  private FormParts() {}

  static Map<String, List<String>> read(List<EntityPart> parts) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (EntityPart part : parts) {
      values.computeIfAbsent(name(part), name -> new ArrayList<>()).add(text(part));
    }
    return values;
  }

  private static String name(EntityPart part) {
    return Optional.ofNullable(part.getName()).orElseThrow(BadRequestException::new);
  }

  private static String text(EntityPart part) throws IOException {
    try (InputStream content = part.getContent()) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
