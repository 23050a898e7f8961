# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The CoRoT archive authors
"""Runs a query by pyvo and writes all columns of each row, separated by tabs."""
import sys

import numpy
import pyvo

url, query, path = sys.argv[1:]
table = pyvo.dal.TAPService(url).search(query).to_table()


def text(value):
    if numpy.ma.is_masked(value) or value != value or str(value) == "":
        return "null"
    return str(value)


with open(path, "w", encoding="utf-8") as out:
    for row in table:
        out.write("\t".join(text(row[name]) for name in table.colnames) + "\n")
