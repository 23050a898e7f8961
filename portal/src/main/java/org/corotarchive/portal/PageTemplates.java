// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.portal;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeConstants;

/**
 * The page templates of the portal. Every inserted value is escaped for HTML text and quoted
 * attributes; threads may share an instance.
 */
public final class PageTemplates {

  private static final String FOLDER = "/org/corotarchive/portal/";

  private final VelocityEngine engine;

  /** Loads the template engine. */
  public PageTemplates() {
    Properties settings = new Properties();
    settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
    settings.setProperty(
        "resource.loader.class.class",
        "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
    settings.setProperty("resource.loader.class.cache", "true");
    settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
    engine = new VelocityEngine(settings);
    engine.init();
  }

  /**
   * Fills a template.
   *
   * @param name file name of the template without its ending
   * @param values what the template refers to
   * @return the page
   */
  String render(String name, Map<String, ?> values) {
    VelocityContext context = new VelocityContext();
    values.forEach(context::put);
    EventCartridge events = new EventCartridge();
    events.addReferenceInsertionEventHandler(new Escaping());
    events.attachToContext(context);
    StringWriter page = new StringWriter();
    engine.getTemplate(FOLDER + name + ".vm", "UTF-8").merge(context, page);
    return page.toString();
  }

  private static final class Escaping implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
      return String.valueOf(value)
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;");
    }
  }
}
