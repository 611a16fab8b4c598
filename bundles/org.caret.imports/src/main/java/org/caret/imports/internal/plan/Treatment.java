package org.caret.imports.internal.plan;

/** What becomes of a value that a row brings for an attribute of an object. */
public enum Treatment {
    /** It is what holds, a blank too: a record file is the whole record. */
    STORE,
    /** It is what holds; a blank says nothing. In a dated record it fills a blank without starting a new record. */
    STORE_PRESENT,
    /** It identifies or checks: it fills a blank, and a difference is a finding and changes nothing. */
    MATCH,
    /** It was derived, not stated: it fills a blank, and gives way to whatever is there. */
    SUGGEST
}
