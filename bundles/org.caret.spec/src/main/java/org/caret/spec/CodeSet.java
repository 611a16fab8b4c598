package org.caret.spec;

import java.util.Map;

/**
 * The codes of one code set.
 *
 * @param complete whether the list is known to be complete; a code missing from an incomplete list can only warn
 * @param status the source list's words about completeness
 * @param codes names by code, in the order of the source
 */
public record CodeSet(String name, boolean complete, String status, Map<String, String> codes) {
}
