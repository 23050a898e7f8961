// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi;

import java.net.URI;

/** The endpoints that any service may have beside its own (VOSI 1.1; DALI 1.1, section 2.3). */
public enum SupportEndpoint {
  /** What the service can do. */
  CAPABILITIES("ivo://ivoa.net/std/VOSI#capabilities", "1.0"),
  /** Whether it works, and until when. */
  AVAILABILITY("ivo://ivoa.net/std/VOSI#availability", "1.0"),
  /** Its tables, in one document: the identifier that older clients look for. */
  TABLES("ivo://ivoa.net/std/VOSI#tables", "1.0"),
  /** Its tables, in one document, in outline or one by one. */
  TABLES_1_1("ivo://ivoa.net/std/VOSI#tables-1.1", "1.1"),
  /** Queries to try. */
  EXAMPLES("ivo://ivoa.net/std/DALI#examples", "1.0");

  private final URI standardId;
  private final String version;

  SupportEndpoint(String standardId, String version) {
    this.standardId = URI.create(standardId);
    this.version = version;
  }

  /** Identifier of the endpoint's standard. */
  public URI standardId() {
    return standardId;
  }

  /**
   * The endpoint as a capability.
   *
   * @param url public address of the endpoint itself
   */
  public Capability at(URI url) {
    return PlainCapability.of(
        standardId,
        this == EXAMPLES ? new WebBrowser(url) : ParamHttp.standard(url, UrlUse.FULL, version));
  }
}
