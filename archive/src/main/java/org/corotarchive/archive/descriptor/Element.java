// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.descriptor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corotarchive.archive.ArchiveException;

/**
 * An element of a description file. Text content has no meaning there.
 *
 * @param name its tag
 * @param attributes its attributes by name
 * @param children its child elements in the order of the file
 */
public record Element(String name, Map<String, String> attributes, List<Element> children) {

  /** Copies both collections. */
  public Element {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** The attribute called {@code attribute}, if it is there. */
  public Optional<String> optional(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /**
   * The attribute called {@code attribute}.
   *
   * @throws ArchiveException if it is not there
   */
  public String required(String attribute) {
    return optional(attribute)
        .orElseThrow(
            () ->
                new ArchiveException(
                    "Element <" + name + "> " + attributes + " lacks its attribute " + attribute));
  }

  /** The words of the attribute called {@code attribute}; none if it is not there. */
  public List<String> words(String attribute) {
    return optional(attribute).stream()
        .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
        .toList();
  }

  /** The child elements called {@code childName}. */
  public List<Element> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  /** This element with the attributes of {@code other} where it has none of its own. */
  public Element completedBy(Element other) {
    Map<String, String> merged = new TreeMap<>(other.attributes);
    merged.putAll(attributes);
    return new Element(name, merged, children);
  }
}
