// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Writing of XML 1.0 documents with fixed prefixes, in a stream, safe for any text. */
@NullMarked
package org.corotarchive.vo.xml;

import org.jspecify.annotations.NullMarked;
