// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.vo.xml.XmlDocument;
import org.corotarchive.vo.xml.XmlType;

/**
 * An interface that takes {@code name=value} pairs over HTTP (VODataService 1.2, vs:ParamHTTP).
 *
 * @param accessUrl address, absolute and public
 * @param use how the address is used
 * @param role {@code std} for the interface that the standard of the capability defines
 * @param version version of the standard that the interface follows
 * @param securityMethod how a caller logs in: at most one, or clients refuse the document
 *     (VOResource 1.2); empty when nobody has to
 * @param queryTypes {@code GET}, {@code POST} or both; may be empty
 * @param resultType media type of the answer
 */
public record ParamHttp(
    URI accessUrl,
    UrlUse use,
    Optional<String> role,
    Optional<String> version,
    Optional<URI> securityMethod,
    List<String> queryTypes,
    Optional<String> resultType)
    implements ServiceInterface {

  private static final XmlType TYPE = new XmlType(VosiNamespaces.VODATASERVICE, "ParamHTTP");
  private static final List<String> KNOWN_QUERY_TYPES = List.of("GET", "POST");

  public ParamHttp {
    ServiceInterface.requireAbsolute(accessUrl);
    Objects.requireNonNull(use, "use");
    queryTypes = List.copyOf(queryTypes);
    if (!KNOWN_QUERY_TYPES.containsAll(queryTypes)) {
      throw new IllegalArgumentException("query types are GET and POST, not " + queryTypes);
    }
  }

  /** The interface that the standard of a capability defines, open to all. */
  public static ParamHttp standard(URI accessUrl, UrlUse use, String version) {
    return new ParamHttp(
        accessUrl,
        use,
        Optional.of("std"),
        Optional.of(version),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The same interface with the kinds of request that it takes and the type of its answer. */
  public ParamHttp answering(List<String> queryTypes, String resultType) {
    return new ParamHttp(
        accessUrl, use, role, version, securityMethod, queryTypes, Optional.of(resultType));
  }

  @Override
  public XmlType type() {
    return TYPE;
  }

  @Override
  public void writeDetails(XmlDocument document) throws IOException {
    if (securityMethod.isPresent()) {
      document.empty("securityMethod", "standardID", securityMethod.get().toString());
    }
    for (String queryType : queryTypes) {
      document.element("queryType", queryType);
    }
    document.element("resultType", resultType);
  }
}
