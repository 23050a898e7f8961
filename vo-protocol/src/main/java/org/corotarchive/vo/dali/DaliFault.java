// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

/** Codes of what any service of the archive may refuse or fail at. */
public enum DaliFault implements FaultCode {
  /** A parameter that takes one value was given several times (DALI 1.1, section 3.4.2). */
  PARAMETER_REPEATED,
  /** A parameter that the request cannot do without is missing or empty. */
  PARAMETER_MISSING,
  /** A value is not one of the few that the parameter has. */
  VALUE_UNKNOWN,
  /** A value that must be a whole number is something else. */
  NUMBER_MALFORMED,
  /** A number is smaller or greater than allowed. */
  NUMBER_OUT_OF_RANGE,
  /** A text value is longer than allowed. */
  TEXT_TOO_LONG,
  /** RESPONSEFORMAT and its synonym ask for different things. */
  FORMATS_DIFFER,
  /** The service cannot write the format asked for. */
  FORMAT_UNKNOWN,
  /** The service does not know the query language asked for. */
  LANGUAGE_UNKNOWN,
  /** The service takes no uploaded tables. */
  UPLOAD_UNSUPPORTED,
  /** UPLOAD is not a list of {@code name,URI} pairs. */
  UPLOAD_MALFORMED,
  /** The table name in UPLOAD cannot be used. */
  UPLOAD_NAME_UNUSABLE,
  /** Two uploads would make the same table. */
  UPLOAD_NAME_REPEATED,
  /** The service does not fetch uploads from such an address. */
  UPLOAD_SCHEME_REFUSED,
  /** The request as a whole could not be understood. */
  REQUEST_UNREADABLE,
  /** The caller must say who they are. */
  LOGIN_REQUIRED,
  /** The caller may not do this. */
  FORBIDDEN,
  /** There is nothing at the address, or nothing that the caller may know of. */
  NOT_FOUND,
  /** The address does not answer requests of this kind. */
  METHOD_NOT_ALLOWED,
  /** None of the formats named in the Accept header can be had. */
  NOT_ACCEPTABLE,
  /** The body of the request has a type that is not read here. */
  MEDIA_TYPE_UNSUPPORTED,
  /** The body of the request or an upload is too large. */
  TOO_LARGE,
  /** The work took longer than allowed. */
  TIMED_OUT,
  /** Too much work is under way; later it may go. */
  OVERLOADED,
  /** The request was turned down for another reason. */
  REFUSED,
  /** A mistake in the service itself. */
  INTERNAL_ERROR
}
