// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.vo.xml.XmlDocument;

/** The answer of {@code /availability} (VOSI 1.1, section 2.3). */
public final class AvailabilityDocument implements StreamingOutput {

  /** Value of the Content-Type header. */
  public static final String MEDIA_TYPE = "text/xml";

  private final Availability availability;

  /** Creates the document. */
  public AvailabilityDocument(Availability availability) {
    this.availability = Objects.requireNonNull(availability, "availability");
  }

  @Override
  public void write(OutputStream stream) throws IOException {
    XmlDocument document = XmlDocument.to(stream);
    document.root(VosiNamespaces.AVAILABILITY, "availability", List.of());
    // every element of this schema is qualified (elementFormDefault)
    element(document, "available", Optional.of(Boolean.toString(availability.available())));
    element(document, "upSince", availability.upSince().map(AvailabilityDocument::time));
    element(document, "downAt", availability.downAt().map(AvailabilityDocument::time));
    element(document, "backAt", availability.backAt().map(AvailabilityDocument::time));
    for (String note : availability.notes()) {
      element(document, "note", Optional.of(note));
    }
    document.finish();
  }

  private static void element(XmlDocument document, String name, Optional<String> text)
      throws IOException {
    document.element(VosiNamespaces.AVAILABILITY.prefix() + ":" + name, text);
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
