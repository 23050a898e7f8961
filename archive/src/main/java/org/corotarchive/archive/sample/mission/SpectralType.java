// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * Spectral classification; both parts may be empty texts.
 *
 * @param code class and subclass, such as {@code G2}
 * @param luminosityClass such as {@code IV}
 */
public record SpectralType(String code, String luminosityClass) {}
