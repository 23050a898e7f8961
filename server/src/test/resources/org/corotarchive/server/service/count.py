# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The CoRoT archive authors
"""Counts the rows of a whole table as pyvo reads them."""
import sys

import pyvo

url, name = sys.argv[1:]
print(len(pyvo.dal.TAPService(url).search("SELECT * FROM " + name)))
