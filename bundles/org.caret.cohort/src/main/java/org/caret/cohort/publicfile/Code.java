package org.caret.cohort.publicfile;

/**
 * A code of a dimension.
 *
 * @param code without padding
 * @param written as the files have it: {@code No} carries a blank
 * @param meaning in words
 * @param firstYear first academic year the code is documented for, as CCYY-CCYY; blank for all
 */
public record Code(String code, String written, String meaning, String firstYear, Certainty certainty, String basis) {
}
