// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corotarchive.vo.dali.DaliException;
import org.corotarchive.vo.dali.DaliFault;
import org.corotarchive.vo.dali.DaliParameters;
import org.corotarchive.vo.dali.ExamplesDocument;
import org.corotarchive.vo.vosi.Availability;
import org.corotarchive.vo.vosi.AvailabilityDocument;
import org.corotarchive.vo.vosi.CapabilitiesDocument;
import org.corotarchive.vo.vosi.TableDescription;
import org.corotarchive.vo.vosi.TableDetail;
import org.corotarchive.vo.vosi.TableDocument;
import org.corotarchive.vo.vosi.TableSetDocument;
import org.corotarchive.vo.xml.XmlDocument;

/** The smallest service that keeps the contracts: its only table has one row. */
@Path("tap")
public final class SampleService {

  private static final Map<String, String> FORMATS =
      Map.of(
          "votable",
          "application/x-votable+xml",
          "application/x-votable+xml",
          "application/x-votable+xml",
          "text/xml",
          "text/xml");

  /** What the service answers to any query: the columns and at most one row. */
  private record Answer(long maxRows) implements StreamingOutput {

    @Override
    public void write(OutputStream stream) throws IOException {
      XmlDocument document = XmlDocument.to(stream);
      document.root("http://www.ivoa.net/xml/VOTable/v1.3", "VOTABLE").attribute("version", "1.4");
      document.begin("RESOURCE").attribute("type", "results");
      document
          .begin("INFO")
          .attribute("name", "QUERY_STATUS")
          .attribute("value", maxRows < 1 ? "OVERFLOW" : "OK")
          .end();
      document
          .begin("TABLE")
          .begin("FIELD")
          .attribute("name", "star_id")
          .attribute("datatype", "long")
          .end();
      if (maxRows > 0) {
        document.begin("DATA").begin("TABLEDATA").begin("TR").element("TD", "1");
      }
      document.finish();
    }
  }

  private final URI base;

  SampleService(URI base) {
    this.base = base;
  }

  /** A query in the address. */
  @GET
  @Path("sync")
  public Response get(@Context UriInfo address) {
    return answer(DaliParameters.of(address.getQueryParameters()));
  }

  /** A query in a form. */
  @POST
  @Path("sync")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(@Context UriInfo address, MultivaluedMap<String, String> form) {
    return answer(DaliParameters.of(address.getQueryParameters(), form));
  }

  private static Response answer(DaliParameters parameters) {
    parameters.required("QUERY");
    parameters.language(List.of("ADQL"));
    parameters.runId();
    long maxRows = parameters.maxrec(10, 100);
    String format = parameters.responseFormat("FORMAT").orElse("votable");
    if (!FORMATS.containsKey(format)) {
      parameters.refuse(
          DaliFault.FORMAT_UNKNOWN,
          "RESPONSEFORMAT",
          "RESPONSEFORMAT is " + format + "; it must be votable or text/xml.");
    }
    parameters.check();
    return Response.ok(new Answer(maxRows), FORMATS.get(format)).build();
  }

  /** VOSI capabilities. */
  @GET
  @Path("capabilities")
  @Produces(CapabilitiesDocument.MEDIA_TYPE)
  public StreamingOutput capabilities() {
    return new CapabilitiesDocument(SampleData.capabilities(base));
  }

  /** VOSI availability. */
  @GET
  @Path("availability")
  @Produces(AvailabilityDocument.MEDIA_TYPE)
  public StreamingOutput availability() {
    return new AvailabilityDocument(Availability.since(Instant.parse("2026-01-01T00:00:00Z")));
  }

  /** VOSI tables. */
  @GET
  @Path("tables")
  @Produces(TableSetDocument.MEDIA_TYPE)
  public StreamingOutput tables(@Context UriInfo address) {
    DaliParameters parameters = DaliParameters.of(address.getQueryParameters());
    Optional<String> detail = parameters.choice("detail", List.of("min", "max"));
    parameters.check();
    return new TableSetDocument(
        SampleData.schemas(), detail.flatMap(TableDetail::of).orElse(TableDetail.MAX));
  }

  /** VOSI tables, one of them. */
  @GET
  @Path("tables/{name}")
  @Produces(TableDocument.MEDIA_TYPE)
  public StreamingOutput table(@PathParam("name") String name) {
    TableDescription known =
        SampleData.schemas().stream()
            .flatMap(schema -> schema.tables().stream())
            .filter(table -> table.name().equals(name))
            .findFirst()
            .orElseThrow(() -> DaliException.notFound("There is no table " + name + "."));
    return new TableDocument(known);
  }

  /** DALI examples. */
  @GET
  @Path("examples")
  @Produces(ExamplesDocument.MEDIA_TYPE)
  public StreamingOutput examples() {
    return new ExamplesDocument("Examples", "Queries to try and change.", SampleData.examples());
  }

  /** A mistake of the service. */
  @GET
  @Path("broken")
  public Response broken() {
    throw new IllegalStateException("password of table secret");
  }

  /** A service with too much to do. */
  @GET
  @Path("busy")
  public Response busy() {
    throw DaliException.overloaded("8 queries are running; please wait.", Duration.ofMillis(1500));
  }
}
