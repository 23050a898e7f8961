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
      (SELECT CASE WHEN s.x * s.vx + s.y * s.vy + s.z * s.vz < 0 \
      THEN spoint(atan2(- s.y, - s.x), atan2(- s.z, sqrt(s.x * s.x + s.y * s.y))) \
      ELSE spoint(atan2(s.y, s.x), atan2(s.z, sqrt(s.x * s.x + s.y * s.y))) END \
      FROM (SELECT sum(e.f * e.nx) AS x, sum(e.f * e.ny) AS y, sum(e.f * e.nz) AS z, \
      sum(e.ax) AS vx, sum(e.ay) AS vy, sum(e.az) AS vz \
      FROM (SELECT d.*, CASE WHEN d.l = 0 THEN 0 ELSE atan2(d.l, d.c) / d.l END AS f \
      FROM (SELECT n.*, sqrt(n.nx * n.nx + n.ny * n.ny + n.nz * n.nz) AS l \
      FROM (SELECT a.x AS ax, a.y AS ay, a.z AS az, a.x * b.x + a.y * b.y + a.z * b.z AS c, \
      a.y * (b.z - a.z) - a.z * (b.y - a.y) AS nx, a.z * (b.x - a.x) - a.x * (b.z - a.z) AS ny, \
      a.x * (b.y - a.y) - a.y * (b.x - a.x) AS nz \
      FROM (SELECT v.*, row_number() OVER (ORDER BY v.i) AS k, count(*) OVER () AS m \
      FROM (SELECT r.i, cos(r.q[2]::float8) * cos(r.q[1]::float8) AS x, \
      cos(r.q[2]::float8) * sin(r.q[1]::float8) AS y, sin(r.q[2]::float8) AS z \
      FROM regexp_matches(%s::text, '\\(([-+.0-9e]+) , ([-+.0-9e]+)\\)', 'g') \
      WITH ORDINALITY AS r(q, i)) AS v) AS a \
      CROSS JOIN LATERAL (SELECT w.x, w.y, w.z \
      FROM (SELECT r.i, cos(r.q[2]::float8) * cos(r.q[1]::float8) AS x, \
      cos(r.q[2]::float8) * sin(r.q[1]::float8) AS y, sin(r.q[2]::float8) AS z \
      FROM regexp_matches(%s::text, '\\(([-+.0-9e]+) , ([-+.0-9e]+)\\)', 'g') \
      WITH ORDINALITY AS r(q, i)) AS w WHERE w.i = a.k %% a.m + 1) AS b) AS n) AS d) AS e) AS s \
      WHERE s.x IS NOT NULL)""";

  private PolygonCentre() {}

  /** The centre of a polygon, as spoint. */
  static String of(String polygon) {
    return String.format(TEMPLATE, polygon, polygon);
  }
}
