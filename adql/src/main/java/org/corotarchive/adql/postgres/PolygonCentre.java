// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

/**
 * The centre of a polygon of the database: the sum over its sides of angle times normal. pgSphere
 * has no such function, and gives the corners of a polygon only in its text.
 */
final class PolygonCentre {

  private static final String TEMPLATE =
      """
      (WITH r AS MATERIALIZED (SELECT q.i, q.m[1]::float8 AS lon, q.m[2]::float8 AS lat \
      FROM regexp_matches(%s::text, '\\(([-+.0-9e]+) , ([-+.0-9e]+)\\)', 'g') \
      WITH ORDINALITY AS q(m, i)), \
      v AS MATERIALIZED (SELECT r.i, count(*) OVER () AS n, cos(r.lat) * cos(r.lon) AS x, \
      cos(r.lat) * sin(r.lon) AS y, sin(r.lat) AS z FROM r), \
      e AS (SELECT a.x, a.y, a.z, a.x * b.x + a.y * b.y + a.z * b.z AS c, \
      a.y * (b.z - a.z) - a.z * (b.y - a.y) AS nx, a.z * (b.x - a.x) - a.x * (b.z - a.z) AS ny, \
      a.x * (b.y - a.y) - a.y * (b.x - a.x) AS nz FROM v AS a JOIN v AS b ON b.i = a.i %% a.n + 1), \
      l AS (SELECT e.*, sqrt(e.nx * e.nx + e.ny * e.ny + e.nz * e.nz) AS l FROM e), \
      f AS (SELECT l.*, CASE WHEN l.l = 0 THEN 0 ELSE atan2(l.l, l.c) / l.l END AS f FROM l), \
      s AS (SELECT sum(f.f * f.nx) AS x, sum(f.f * f.ny) AS y, sum(f.f * f.nz) AS z, \
      sum(f.x) AS vx, sum(f.y) AS vy, sum(f.z) AS vz FROM f), \
      d AS (SELECT s.*, CASE WHEN s.x * s.vx + s.y * s.vy + s.z * s.vz < 0 THEN -1 ELSE 1 END AS d \
      FROM s WHERE s.x IS NOT NULL) \
      SELECT spoint(atan2(d.d * d.y, d.d * d.x), \
      atan2(d.d * d.z, sqrt(d.x * d.x + d.y * d.y))) FROM d)""";

  private PolygonCentre() {}

  /** The centre of a polygon, as spoint. */
  static String of(String polygon) {
    return String.format(TEMPLATE, polygon);
  }
}
