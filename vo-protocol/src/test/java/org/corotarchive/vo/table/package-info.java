/** Tests of the table formats: what is written is read back by independent software. */
@NullMarked
package org.corotarchive.vo.table;

import org.jspecify.annotations.NullMarked;
