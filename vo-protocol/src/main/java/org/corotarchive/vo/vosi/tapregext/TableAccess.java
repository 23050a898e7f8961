// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.vo.vosi.Capability;
import org.corotarchive.vo.vosi.ServiceInterface;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlNamespace;
import org.corotarchive.vo.xml.XmlType;

/**
 * The TAP capability; a service has exactly one (TAPRegExt 1.0, tr:TableAccess).
 *
 * @param interfaces how clients reach it: the one open to all first, with the address that {@code
 *     /sync} is appended to, for use as {@code BASE}, of version 1.1 (TAP 1.1, section 2.4)
 * @param dataModels data models that tables follow
 * @param languages query languages; at least one
 * @param outputFormats formats of results, the default first; at least one
 * @param uploadMethods where uploaded tables may come from; empty when there are no uploads
 * @param limits what is limited
 */
public record TableAccess(
    List<ServiceInterface> interfaces,
    List<DataModel> dataModels,
    List<Language> languages,
    List<OutputFormat> outputFormats,
    List<UploadMethod> uploadMethods,
    TapLimits limits)
    implements Capability {

  private static final URI STANDARD_ID = URI.create("ivo://ivoa.net/std/TAP");
  private static final XmlType TYPE =
      new XmlType(new XmlNamespace("tr", "http://www.ivoa.net/xml/TAPRegExt/v1.0"), "TableAccess");

  public TableAccess {
    interfaces = List.copyOf(interfaces);
    dataModels = List.copyOf(dataModels);
    languages = List.copyOf(languages);
    outputFormats = List.copyOf(outputFormats);
    uploadMethods = List.copyOf(uploadMethods);
    Objects.requireNonNull(limits, "limits");
    if (interfaces.isEmpty() || languages.isEmpty() || outputFormats.isEmpty()) {
      throw new IllegalArgumentException("TAP needs an interface, a language and a format");
    }
  }

  @Override
  public URI standardId() {
    return STANDARD_ID;
  }

  @Override
  public Optional<XmlType> type() {
    return Optional.of(TYPE);
  }

  @Override
  public Optional<String> description() {
    return Optional.empty();
  }

  @Override
  public void writeExtension(XmlDocument document) throws IOException {
    TableAccessElements.write(document, this);
  }
}
