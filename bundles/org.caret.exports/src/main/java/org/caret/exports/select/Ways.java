package org.caret.exports.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decisions;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of a group that lead to one record: an incident by way of each offense, a summary by way of each enrollment. One of
 * them speaks for all.
 *
 * @param rows at least one, in the order of the group
 * @param speaker the one that is written or left out
 */
public record Ways(List<Row> rows, Row speaker) {

    public Ways {
        rows = List.copyOf(rows);
    }

    /**
     * Sorts a group by record, the records in the order in which they come.
     *
     * @param record surrogate key of the record in a row
     * @param preferred which rows may speak, if there is such a row at all
     */
    public static Collection<Ways> of(List<Row> group, ToLongFunction<Row> record, Predicate<Row> preferred) {
        Map<Long, List<Row>> byRecord = new LinkedHashMap<>();
        group.forEach(row -> byRecord.computeIfAbsent(record.applyAsLong(row), id -> new ArrayList<>()).add(row));
        return byRecord.values().stream()
                .map(rows -> new Ways(rows, rows.stream().filter(preferred).findFirst().orElse(rows.get(0)))).toList();
    }

    /** Whether one of the rows is such. */
    public boolean any(Predicate<Row> condition) {
        return rows.stream().anyMatch(condition);
    }

    /**
     * Decides about the record.
     *
     * @param obstacle why it does not enter the file; null where it does
     */
    public void decide(Decisions decisions, @Nullable LeftOutReason obstacle, Amendment... amendments) {
        if (obstacle == null) {
            decisions.include(speaker, amendments);
        } else {
            decisions.leaveOut(speaker, obstacle);
        }
        passOverOthers(decisions);
    }

    /** The record is spoken for by another one's row. */
    public void passOver(Decisions decisions) {
        decisions.passOver(speaker);
        passOverOthers(decisions);
    }

    private void passOverOthers(Decisions decisions) {
        rows.stream().filter(row -> row != speaker).forEach(decisions::passOver);
    }
}
