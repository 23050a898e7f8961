// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.List;
import org.corotarchive.vo.vosi.tapregext.LanguageFeatures;

final class OfferedLanguage {
  static List<LanguageFeatures> features() {
    return List.of();
  }
}
