package org.caret.spec;

/**
 * A published rule of the state, in own words.
 *
 * @param severity as the source says, {@code Fatal}, {@code Warning}, possibly with {@code (inferred)}
 */
public record ValidationRule(String id, String file, String severity, String fields, String rule, String source) {
}
