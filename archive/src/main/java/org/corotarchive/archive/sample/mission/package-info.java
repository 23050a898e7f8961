/**
 * What the sample knows of the mission: runs, CCDs, identifiers, planet hosts, time scales and
 * orbit. Positions are ICRS (J2000), times follow release N2-4.4: JD(TT) - 2400000.
 */
@NullMarked
package org.corotarchive.archive.sample.mission;

import org.jspecify.annotations.NullMarked;
