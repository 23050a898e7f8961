// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.corotarchive.vo.dali.DaliException;
import org.corotarchive.vo.dali.DaliFault;
import org.corotarchive.vo.dali.DaliParameters;
import org.corotarchive.vo.dali.ExamplesDocument;
import org.corotarchive.vo.vosi.AvailabilityDocument;
import org.corotarchive.vo.vosi.CapabilitiesDocument;
import org.corotarchive.vo.vosi.TableDetail;
import org.corotarchive.vo.vosi.TableDocument;
import org.corotarchive.vo.vosi.TableSetDocument;

/**
 * What the TAP service says of itself: the siblings of {@code /tap/sync} (TAP 1.1, section 2.4;
 * VOSI 1.1).
 */
@Path("tap")
public final class TapVosiResource {

  private final TapCapability capability;
  private final PublishedTables tables;
  private final TapAvailability availability;
  private final TapPage page;

  TapVosiResource(
      TapCapability capability,
      PublishedTables tables,
      TapAvailability availability,
      TapPage page) {
    this.page = page;
    this.capability = capability;
    this.tables = tables;
    this.availability = availability;
  }

  /** The service for people. */
  @GET
  public Response page() {
    return Response.ok(page, TapPage.MEDIA_TYPE).build();
  }

  /** What the service can do. */
  @GET
  @Path("capabilities")
  public Response capabilities() {
    return Response.ok(new CapabilitiesDocument(capability.all()), CapabilitiesDocument.MEDIA_TYPE)
        .build();
  }

  /** Whether the service works; asks the database. */
  @GET
  @Path("availability")
  public Response availability() {
    return Response.ok(
            new AvailabilityDocument(availability.now()), AvailabilityDocument.MEDIA_TYPE)
        .build();
  }

  /** All tables; {@code detail=min} leaves the columns out (VOSI 1.1, section 2.4). */
  @GET
  @Path("tables")
  public Response tables(@Context UriInfo address) {
    DaliParameters parameters = DaliParameters.of(address.getQueryParameters());
    Optional<String> asked = parameters.single("detail");
    Optional<TableDetail> detail = asked.flatMap(TableDetail::of);
    if (asked.isPresent() && detail.isEmpty()) {
      parameters.refuse(
          DaliFault.VALUE_UNKNOWN,
          "detail",
          "detail is '" + asked.get() + "'; it must be min or max.");
    }
    parameters.check();
    return Response.ok(
            new TableSetDocument(tables.schemas(), detail.orElse(TableDetail.MAX)),
            TableSetDocument.MEDIA_TYPE)
        .build();
  }

  /** One table with its columns. */
  @GET
  @Path("tables/{name}")
  public Response table(@PathParam("name") @DefaultValue("") String name) {
    return tables
        .table(name)
        .map(table -> Response.ok(new TableDocument(table), TableDocument.MEDIA_TYPE).build())
        .orElseThrow(
            () ->
                DaliException.notFound(
                    "There is no table '" + name + "'; /tap/tables?detail=min lists them."));
  }

  /** Queries to try. */
  @GET
  @Path("examples")
  public Response examples() {
    ExamplesDocument document =
        new ExamplesDocument(
            "Example queries of the CoRoT archive",
            "Each of these queries can be sent as it is to the TAP service, and changed.",
            TapExamples.ALL);
    return Response.ok(document, ExamplesDocument.MEDIA_TYPE).build();
  }
}
