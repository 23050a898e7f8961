// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

/**
 * One thing that is wrong, for the person who asked for the sample.
 *
 * @param fault the kind of problem
 * @param sentence what is wrong, where, and what would be right
 */
public record SampleProblem(SampleFault fault, String sentence) {}
