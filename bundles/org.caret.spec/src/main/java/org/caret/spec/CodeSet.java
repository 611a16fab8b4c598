package org.caret.spec;

import java.util.Map;

/**
 * The codes of one code set.
 *
 * @param complete whether the list is known to be complete; a code missing from an incomplete list can only warn
 * @param status the source list's words about completeness
 * @param codes names by code, in the order of the source
 * @param notes what the source says about codes beyond their names; no entry means nothing
 * @param spans the years of those codes that are not valid in every year; no entry means no limit is known
 */
public record CodeSet(String name, boolean complete, String status, Map<String, String> codes,
        Map<String, String> notes, Map<String, YearSpan> spans) {

    /** The years in which a code may be used, as far as known. */
    public YearSpan span(String code) {
        return spans.getOrDefault(code, YearSpan.ALWAYS);
    }
}
