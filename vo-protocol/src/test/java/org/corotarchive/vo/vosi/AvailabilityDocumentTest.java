// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corotarchive.vo.contract.IvoaSchemas;
import org.corotarchive.vo.contract.Xml;
import org.junit.jupiter.api.Test;

class AvailabilityDocumentTest {

  private static byte[] document(Availability availability) {
    byte[] bytes = Xml.bytes(new AvailabilityDocument(availability)::write);
    IvoaSchemas.find().ifPresent(schemas -> schemas.assertValid(bytes));
    return bytes;
  }

  @Test
  void everythingThatIsKnownIsTold() {
    Availability availability =
        new Availability(
            true,
            Optional.of(Instant.parse("2026-01-01T00:00:00.123456Z")),
            Optional.of(Instant.parse("2026-02-01T08:00:00Z")),
            Optional.of(Instant.parse("2026-02-01T09:30:00Z")),
            List.of("Maintenance on 1 February", "a < b"));

    assertThat(new String(document(availability), UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <vosi:availability xmlns:vosi="http://www.ivoa.net/xml/VOSIAvailability/v1.0">
              <vosi:available>true</vosi:available>
              <vosi:upSince>2026-01-01T00:00:00Z</vosi:upSince>
              <vosi:downAt>2026-02-01T08:00:00Z</vosi:downAt>
              <vosi:backAt>2026-02-01T09:30:00Z</vosi:backAt>
              <vosi:note>Maintenance on 1 February</vosi:note>
              <vosi:note>a &lt; b</vosi:note>
            </vosi:availability>
            """);
  }

  @Test
  void unavailableServiceSaysWhy() {
    Xml document = Xml.parse(document(Availability.unavailable("The database does not answer.")));

    assertThat(document.text("/*/*[name()='vosi:available']")).isEqualTo("false");
    assertThat(document.text("/*/*[name()='vosi:note']"))
        .isEqualTo("The database does not answer.");
  }
}
