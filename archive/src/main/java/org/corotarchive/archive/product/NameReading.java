// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

/** What came of reading a file name: a {@link ProductName} or a {@link NameRefusal}. */
public sealed interface NameReading permits ProductName, NameRefusal {}
