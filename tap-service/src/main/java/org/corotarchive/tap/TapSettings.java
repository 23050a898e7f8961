// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.time.Clock;
import org.corotarchive.vo.table.SpoolSpace;

/**
 * How the service works.
 *
 * @param limits what one request may cost
 * @param spool disk space for answers whose size stands before their first byte (FITS)
 * @param clock time of requests
 */
public record TapSettings(QueryLimits limits, SpoolSpace spool, Clock clock) {}
