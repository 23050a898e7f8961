// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The front page: what the archive is and how to reach its services. */
@Path("/")
public final class FrontPageResource {

  private final PageTemplates templates;
  private final String baseUrl;

  /**
   * Makes the resource.
   *
   * @param templates pages of the portal
   * @param baseUrl public address of the service without a final slash
   */
  public FrontPageResource(PageTemplates templates, String baseUrl) {
    this.templates = templates;
    this.baseUrl = baseUrl;
  }

  /** The page as HTML. */
  @GET
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  public String page() {
    return templates.render("front-page", Map.of("baseUrl", baseUrl));
  }
}
