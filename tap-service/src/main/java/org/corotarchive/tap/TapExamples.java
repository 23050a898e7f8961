// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.List;
import org.corotarchive.vo.dali.Example;

/** Queries that show what the archive holds; each is run by the tests (DALI 1.1, section 2.3). */
final class TapExamples {

  private TapExamples() {}

  static final List<Example> ALL =
      List.of(
          new Example(
              "cone",
              "Products of a star by position",
              """
              SELECT obs_publisher_did, obs_title, calib_level, access_url
              FROM ivoa.obscore
              WHERE 1 = CONTAINS(POINT('ICRS', s_ra, s_dec), CIRCLE('ICRS', 291.7771, 1.3837, 0.01))
              ORDER BY calib_level DESC""",
              List.of("ivoa.obscore"),
              "Everything within 0.01 degrees of CoRoT-2: light curves, window descriptors and the lower levels."),
          new Example(
              "science-ready",
              "Science-ready light curves of one run",
              """
              SELECT target_name, dataproduct_subtype, t_min, t_max, t_xel, access_url
              FROM ivoa.obscore
              WHERE run_code = 'LRc01' AND calib_level = 3 AND dataproduct_type = 'timeseries'
              ORDER BY t_xel DESC""",
              List.of("ivoa.obscore"),
              "Light curves of level N2 (calib_level 3) of run LRc01, longest first. Times are MJD in UTC."),
          new Example(
              "levels",
              "How many products of which kind",
              """
              SELECT product_code, calib_level, COUNT(*) AS products, SUM(access_estsize) AS kbytes
              FROM ivoa.obscore
              GROUP BY product_code, calib_level
              ORDER BY product_code""",
              List.of("ivoa.obscore"),
              "Counts by product and calibration level."),
          new Example(
              "several-runs",
              "Stars observed in several runs",
              """
              SELECT corot_id, MIN(t_min) AS first_day, MAX(t_max) AS last_day, COUNT(DISTINCT run_code) AS runs
              FROM ivoa.obscore
              WHERE dataproduct_type = 'timeseries' AND calib_level = 3
              GROUP BY corot_id
              HAVING COUNT(DISTINCT run_code) > 1""",
              List.of("ivoa.obscore"),
              "The overlap of two pointings: the same star in more than one run."),
          new Example(
              "bright-stars",
              "Bright stars with their light curves",
              """
              SELECT TOP 50 star.corot_id, star.name, star.mag_v, star.magnitude_origin, obs.access_url
              FROM corot.star AS star JOIN ivoa.obscore AS obs ON obs.corot_id = star.corot_id
              WHERE obs.calib_level = 3 AND obs.dataproduct_type = 'timeseries' AND star.mag_v < 14
              ORDER BY mag_v""",
              List.of("corot.star", "ivoa.obscore"),
              "Joins the star table with ObsCore; magnitudes may be synthetic, which magnitude_origin tells."),
          new Example(
              "full-images",
              "Full-frame images that show a position",
              """
              SELECT obs_id, instrument_name, s_region, access_url
              FROM ivoa.obscore
              WHERE dataproduct_type = 'image' AND 1 = CONTAINS(POINT('ICRS', 102.0799, -3.1021), s_region)""",
              List.of("ivoa.obscore"),
              "The outline of each CCD contains the position of CoRoT-1."),
          new Example(
              "runs",
              "Runs of the mission",
              """
              SELECT run_code, t_start, t_end, t_max - t_min AS days, dates_confirmed
              FROM corot.run
              ORDER BY t_min""",
              List.of("corot.run"),
              "Start and end of each run; dates_confirmed = 0 marks an uncertain match of dates and run code."),
          new Example(
              "housekeeping",
              "Housekeeping files of one week",
              """
              SELECT obs_title, t_min, t_max, access_url
              FROM ivoa.obscore
              WHERE product_code = 'N1_HK' AND t_max >= 55743 AND t_min < 55750
              ORDER BY t_min""",
              List.of("ivoa.obscore"),
              "Daily housekeeping of level N1 between two dates, given as MJD in UTC."));
}
