package org.caret.exports.ui.internal.draft;

import java.util.Collection;
import java.util.SortedSet;

/** The whole district, or some of its schools. */
public interface SiteChoice {

    /** Which schools there are. */
    District district();

    /** Whether everything that reports through the district is meant. */
    boolean wholeDistrict();

    void setWholeDistrict(boolean whole);

    /** A copy of the chosen codes; they are kept while the whole district is meant. */
    SortedSet<String> schools();

    void setSchools(Collection<String> codes);
}
