// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.datalink;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.corotarchive.archive.access.AccessControl;
import org.corotarchive.archive.access.Caller;
import org.corotarchive.archive.product.CatalogedFile;
import org.corotarchive.archive.product.FileCatalog;
import org.corotarchive.archive.store.FileStore;
import org.corotarchive.vo.dali.ClientConnection;
import org.corotarchive.vo.dali.DaliException;
import org.corotarchive.vo.dali.DaliFault;
import org.corotarchive.vo.dali.WholeAnswer;

/**
 * The archived bytes of one file at {@code /files/{id}}, exactly as they were delivered. For
 * someone who may not read a file it does not exist: the answer is the one for an id that was never
 * given.
 */
@Path("files/{id}")
public final class FileResource {

  private final FileCatalog catalog;
  private final FileStore store;
  private final AccessControl access;
  private final Clock clock;

  /**
   * Makes the resource.
   *
   * @param catalog finds files by id
   * @param store holds their bytes
   * @param access decides who may read them
   * @param clock time of requests
   */
  public FileResource(FileCatalog catalog, FileStore store, AccessControl access, Clock clock) {
    this.catalog = catalog;
    this.store = store;
    this.access = access;
    this.clock = clock;
  }

  /** The bytes. */
  @GET
  public Response get(
      @PathParam("id") String id,
      @Context Request request,
      @Context ContainerRequestContext context) {
    CatalogedFile file = readable(id);
    ClientConnection connection = (ClientConnection) context.getProperty(ClientConnection.PROPERTY);
    StreamingOutput content =
        new CheckedFile(bytes(file), file.content().sizeBytes(), file.content().sha256());
    return unchanged(file, request)
        .orElseGet(() -> described(file).entity(new WholeAnswer(content, connection)))
        .build();
  }

  /** The headers that {@link #get} would give (RFC 9110, section 9.3.2). */
  @HEAD
  public Response head(@PathParam("id") String id, @Context Request request) {
    CatalogedFile file = readable(id);
    bytes(file);
    return unchanged(file, request).orElseGet(() -> described(file)).build();
  }

  private static Optional<Response.ResponseBuilder> unchanged(CatalogedFile file, Request request) {
    return Optional.ofNullable(request.evaluatePreconditions(modified(file), tag(file)));
  }

  /** Where the bytes lie. */
  private java.nio.file.Path bytes(CatalogedFile file) {
    java.nio.file.Path path =
        store.locate(file.location().objectId(), file.version(), file.location().logicalPath());
    if (!Files.isReadable(path)) {
      throw new IllegalStateException("the store lacks the bytes of file " + file.id());
    }
    return path;
  }

  private CatalogedFile readable(String id) {
    CatalogedFile file =
        parsed(id)
            .flatMap(catalog::find)
            .filter(
                found -> access.mayRead(Caller.anonymous(), found.accessClass(), clock.instant()))
            .orElseThrow(
                () ->
                    DaliException.notFound(
                        "There is no file with this id. The access_url column of ivoa.obscore holds the addresses of files."));
    return switch (file.state()) {
      case AVAILABLE -> file;
      case WITHDRAWN ->
          throw DaliException.of(
              Status.GONE, DaliFault.NOT_FOUND, "This file was withdrawn from the archive.");
      case SUSPECT ->
          throw DaliException.of(
              Status.SERVICE_UNAVAILABLE,
              DaliFault.REFUSED,
              "This file failed an integrity check and waits for repair.");
    };
  }

  private static Optional<UUID> parsed(String id) {
    try {
      UUID parsed = UUID.fromString(id);
      return parsed.toString().equals(id) ? Optional.of(parsed) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Response.ResponseBuilder described(CatalogedFile file) {
    String digest =
        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.content().sha256()));
    return Response.ok()
        .type(file.content().mediaType())
        .tag(tag(file))
        .lastModified(modified(file))
        .header(HttpHeaders.CONTENT_LENGTH, file.content().sizeBytes())
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + file.name().replaceAll("[^A-Za-z0-9._-]", "_") + "\"")
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .header("X-Content-Type-Options", "nosniff");
  }

  private static EntityTag tag(CatalogedFile file) {
    return new EntityTag(file.content().sha256());
  }

  private static Date modified(CatalogedFile file) {
    return Date.from(file.receivedAt());
  }
}
