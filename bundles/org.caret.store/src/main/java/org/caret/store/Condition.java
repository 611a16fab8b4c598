package org.caret.store;

import java.util.List;
import java.util.Set;

/**
 * What a row must satisfy. Comparison with a missing value is false, as in SQL, and {@link Not} of it is true: there is
 * no third truth value. Values have the attribute's Java type ({@code String}, {@code LocalDate}, {@code Integer},
 * {@code Long}, {@code Boolean}, {@code BigDecimal}). Strings compare by code point.
 */
public sealed interface Condition {

    /** Every row. */
    Condition ALL = new And(List.of());

    /** How a value is compared. */
    enum Operator {
        EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, STARTS_WITH
    }

    /** The value at the path compared with a constant of the same type. */
    record Compare(RolePath path, Operator operator, Object value) implements Condition {
    }

    /** Where a text is looked for in a value. */
    enum Place {
        /** The value is the text. */
        WHOLE,
        /** The value starts with the text. */
        START,
        /** The value contains the text. */
        ANYWHERE
    }

    /** A string value compared with a text as a person means it: upper and lower case are the same letter. */
    record Matches(RolePath path, Place place, String text) implements Condition {
    }

    /** The value at the path is one of a set; an empty set is never satisfied. */
    record In(RolePath path, Set<?> values) implements Condition {
    }

    /** There is no value at the path, or the role is absent. */
    record Missing(RolePath path) implements Condition {
    }

    /** All parts hold; true without parts. */
    record And(List<Condition> parts) implements Condition {
    }

    /** At least one part holds; false without parts. */
    record Or(List<Condition> parts) implements Condition {
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
    }

    static Condition equal(RolePath path, Object value) {
        return new Compare(path, Operator.EQUAL, value);
    }

    static Condition atMost(RolePath path, Object value) {
        return new Compare(path, Operator.LESS_OR_EQUAL, value);
    }

    static Condition atLeast(RolePath path, Object value) {
        return new Compare(path, Operator.GREATER_OR_EQUAL, value);
    }

    static Condition missing(RolePath path) {
        return new Missing(path);
    }

    static Condition and(Condition... parts) {
        return new And(List.of(parts));
    }

    static Condition or(Condition... parts) {
        return new Or(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }
}
