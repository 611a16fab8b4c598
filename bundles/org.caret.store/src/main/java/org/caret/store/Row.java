package org.caret.store;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One row of a query, immutable and independent of its cursor. Every method that takes a path throws
 * {@link PathNotAskedForException} for a path the query did not name, so that a forgotten path can never print a blank;
 * a method of the wrong type for the attribute throws {@link ClassCastException}.
 * <p>
 * The methods that take a slot (from {@link RowCursor#slot}) are the fast way for code that reads many rows.
 */
public interface Row {

    /** Whether the role was reached in this row. */
    boolean has(String role);

    /** Surrogate key of the object that plays the role; 0 where the role is absent. */
    long id(String role);

    /** Value in the attribute's Java type, null where there is none. */
    @Nullable
    Object value(int slot);

    /** Text of a string attribute; null where there is none. */
    @Nullable
    String text(int slot);

    /** Day of a date attribute; null where there is none. */
    @Nullable
    LocalDate date(int slot);

    @Nullable
    Object value(RolePath path);

    @Nullable
    String text(RolePath path);

    @Nullable
    LocalDate date(RolePath path);

    @Nullable
    Integer number(RolePath path);

    @Nullable
    BigDecimal decimal(RolePath path);

    /** A boolean attribute; false where the role is absent. */
    boolean flag(RolePath path);

    /** Shorthand for {@code text(RolePath.of(path))}. */
    default @Nullable String text(String path) {
        return text(RolePath.of(path));
    }

    /** Shorthand for {@code date(RolePath.of(path))}. */
    default @Nullable LocalDate date(String path) {
        return date(RolePath.of(path));
    }

    /** Shorthand for {@code flag(RolePath.of(path))}. */
    default boolean flag(String path) {
        return flag(RolePath.of(path));
    }
}
