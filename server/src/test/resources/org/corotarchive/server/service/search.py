# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The CoRoT archive authors
"""Runs a query by pyvo and writes three columns of each row."""
import sys

import numpy
import pyvo

url, query, path = sys.argv[1:]
service = pyvo.dal.TAPService(url)
table = service.search(query).to_table()


def text(value):
    return "null" if numpy.ma.is_masked(value) else repr(float(value))


with open(path, "w", encoding="utf-8") as out:
    for row in table:
        out.write("%s|%s|%s\n" % (row["obs_publisher_did"], text(row["t_min"]), text(row["t_xel"])))
