// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.OptionalDouble;

/**
 * Apparent magnitudes of a star, each as far as known.
 *
 * @param b blue
 * @param v visual
 * @param r red
 * @param i near infrared
 */
public record Magnitudes(OptionalDouble b, OptionalDouble v, OptionalDouble r, OptionalDouble i) {}
