-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: The CoRoT archive authors

-- Invented ObsCore rows for benchmarks, spread over the whole sky; every title says that they are synthetic.
-- Variables: rows (how many). They are added once: a second run with the same number adds nothing.
INSERT INTO archive.product (
  node_id, access_class, product_code, level, channel, release, ccd, synthetic, in_obscore,
  dataproduct_type, dataproduct_subtype, calib_level, obs_id, obs_title, obs_publisher_did, obs_creation_date,
  obs_release_date, target_name, target_class, s_ra, s_dec, s_fov, s_region, s_resolution, s_pixel_scale, s_xel1,
  s_xel2, t_min, t_max, t_exptime, t_resolution, t_xel, em_min, em_max, em_xel, em_ucd, o_ucd, o_unit,
  o_calib_status, instrument_name, access_format, access_estsize, s_pos, s_bounds)
SELECT
  node.id, rule.node_id, 'EN2_STAR_CHR', 'N2', 'faint', 'bench', 'E1', true, true,
  'timeseries', 'lightcurve.chromatic', 3, 'LRc01_E1_' || code,
  'CoRoT LRc01 E1 star ' || code || ', chromatic light curve (synthetic)',
  'ivo://org.corotarchive.demo/corot/n2?EN2_STAR_CHR/LRc01/E1/' || code || '/bench', '2007-05-16', '2010-01-01',
  'CoRoT ' || code, 'Star', ra, dec, 0.01,
  'polygon ' || round((ra - 0.003)::numeric, 6) || ' ' || round((dec - 0.005)::numeric, 6)
    || ' ' || round((ra + 0.003)::numeric, 6) || ' ' || round((dec - 0.005)::numeric, 6)
    || ' ' || round((ra + 0.003)::numeric, 6) || ' ' || round((dec + 0.005)::numeric, 6)
    || ' ' || round((ra - 0.003)::numeric, 6) || ' ' || round((dec + 0.005)::numeric, 6),
  2.32, 2.32, 1, 1, 54236.25 + g % 100, 54388.26, 1.2e7, 512, 23951, 4e-7, 1e-6, 3, 'em.wl', 'phot.flux;em.opt',
  'electron', 'calibrated', 'CoRoT/E1', 'application/fits', 2900,
  spoint(radians(ra), radians(dec)), scircle(spoint(radians(ra), radians(dec)), radians(0.006))
FROM
  (SELECT g, lpad(g::text, 10, '0') AS code, 360 * random() AS ra, 0.98 * degrees(asin(2 * random() - 1)) AS dec
   FROM generate_series(1, :rows) AS g) AS invented,
  (SELECT id FROM archive.node WHERE kind = 'data_set' AND product_code = 'EN2_STAR_CHR' ORDER BY id LIMIT 1) AS node,
  (SELECT node_id FROM archive.access_rule WHERE audience = 'OPEN' ORDER BY node_id LIMIT 1) AS rule
ON CONFLICT (obs_publisher_did) DO NOTHING;
