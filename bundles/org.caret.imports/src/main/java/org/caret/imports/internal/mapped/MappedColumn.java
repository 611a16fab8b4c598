package org.caret.imports.internal.mapped;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/**
 * What a mapping says about one attribute.
 *
 * @param heading of the column; for a constant its text
 * @param constant whether every row has the heading as its value
 * @param dateFormat pattern of dates; empty for CCYY-MM-DD or CCYYMMDD
 * @param codes the state's codes by the texts of the column
 * @param rule what a cell does to the value that is there
 */
record MappedColumn(String heading, boolean constant, EClass type, EAttribute attribute, String dateFormat,
        Map<String, String> codes, Rule rule) {

    /** What a cell does to the value that is there. */
    enum Rule {
        /** It replaces it; a blank cell does nothing. */
        STORE,
        /** It replaces it, with a blank too. */
        ERASE,
        /** It is compared with it, and fills a blank. */
        MATCH
    }

    MappedColumn {
        codes = Map.copyOf(codes);
    }
}
