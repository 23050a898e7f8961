// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.corotarchive.archive.access.Caller;
import org.corotarchive.vo.dali.ClientConnection;
import org.corotarchive.vo.dali.DaliParameters;

/** Synchronous queries at {@code /tap/sync} (TAP 1.1, section 2.1). */
@Path("tap/sync")
public final class TapResource {

  private final TapQuery query;
  private final AnswerFormats formats;
  private final QueryLimits limits;
  private final CallerRights rights;
  private final String tapUrl;

  TapResource(
      TapQuery query,
      AnswerFormats formats,
      QueryLimits limits,
      CallerRights rights,
      String tapUrl) {
    this.query = query;
    this.formats = formats;
    this.limits = limits;
    this.rights = rights;
    this.tapUrl = tapUrl;
  }

  /** A query in the address of the request. */
  @GET
  public Response get(@Context UriInfo address, @Context ContainerRequestContext context) {
    return answer(DaliParameters.of(address.getQueryParameters()), context);
  }

  /** The headers of {@link #get}: the query is checked and not run. */
  @HEAD
  public Response head(@Context UriInfo address) {
    TapRequest request =
        TapRequest.of(DaliParameters.of(address.getQueryParameters()), formats, limits);
    query.check(request);
    return Response.ok().type(request.format().mediaTypes().get(0)).build();
  }

  /** A query in a form. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response postForm(
      MultivaluedMap<String, String> form,
      @Context UriInfo address,
      @Context ContainerRequestContext context) {
    return answer(DaliParameters.of(address.getQueryParameters(), form), context);
  }

  /** A query in a multipart form. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response postParts(
      List<EntityPart> parts, @Context UriInfo address, @Context ContainerRequestContext context)
      throws IOException {
    return answer(DaliParameters.of(address.getQueryParameters(), FormParts.read(parts)), context);
  }

  private Response answer(DaliParameters parameters, ContainerRequestContext context) {
    if (parameters.all("REQUEST").stream().anyMatch("getCapabilities"::equalsIgnoreCase)) {
      return Response.seeOther(URI.create(tapUrl + "/capabilities")).build();
    }
    TapRequest request = TapRequest.of(parameters, formats, limits);
    ClientConnection connection = (ClientConnection) context.getProperty(ClientConnection.PROPERTY);
    StreamingOutput answer = query.open(request, rights.of(Caller.anonymous()), connection);
    return Response.ok(answer).type(request.format().mediaTypes().get(0)).build();
  }
}
