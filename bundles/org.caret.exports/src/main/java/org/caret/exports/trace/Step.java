package org.caret.exports.trace;

import java.time.LocalDate;
import java.util.Optional;

import org.caret.exchange.RoleSource;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An object on the way to a value.
 *
 * @param source how the record type reaches the object's role
 * @param type the object's class in the model
 * @param object empty where the role could not be reached, so that its values are blank
 * @param pick how a dated record was picked; empty where the role is not dated
 */
public record Step(RoleSource source, String type, Optional<StoredObject> object, Optional<Pick> pick) {

    /**
     * An object of the database.
     *
     * @param localRecordId identifier in the system it came from; empty for none
     * @param key the parts of the natural key that the object itself holds, {@code localStudentId 1002}; may be empty
     */
    public record StoredObject(String localRecordId, String key) {
    }

    /**
     * The days that pick a dated record, and those it holds for.
     *
     * @param by where the days come from: {@code enrollment.start}, {@code $censusDay}
     * @param first null where the path {@code by} holds no day
     * @param last the same as {@code first} for a single day
     * @param start first day of the record that was picked; null where none was
     * @param lastDay its last day; null for one that still holds, and where none was picked
     */
    public record Pick(String by, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate start,
            @Nullable LocalDate lastDay) {
    }
}
