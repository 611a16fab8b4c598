package org.caret.ui.internal.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.caret.compare.ComparedRecord;
import org.caret.compare.Comparison;
import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldChoice;
import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.ui.internal.lists.TextRows;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A comparison as rows of texts: a row for each field that differs, and one for each other record. The first text is the kind, the
 * second the choice; the last two, which are not shown, are the number of the record and the index of the field that can be taken.
 */
final class ComparedRows implements AutoCloseable {

    /** Where the choice is shown. */
    static final int CHOICE = 1;

    private static final int NO_FIELD = -1;

    private final Comparison comparison;
    private final TextRows rows;
    private final Map<String, Integer> counts = new TreeMap<>();
    /** By row: many rows are chosen at once, and none of them need be read for that. */
    private long[] records = new long[1024];
    private int[] fields = new int[1024];
    private int size;

    /** Spools a comparison; closing the rows closes it. */
    ComparedRows(Comparison comparison, IProgressMonitor monitor) throws IOException {
        this.comparison = comparison;
        this.rows = TextRows.of(filling -> {
            for (long number : comparison.numbers(EnumSet.allOf(DifferenceKind.class))) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                add(filling, comparison.record(number));
            }
        });
    }

    private void add(TextRows filling, ComparedRecord record) throws IOException {
        List<FieldDifference> values = record.differences().stream()
                .filter(difference -> difference.manner() == Manner.VALUE).toList();
        if (values.isEmpty()) {
            add(filling, record, "", "", "", record.note(), NO_FIELD);
        }
        for (FieldDifference difference : values) {
            add(filling, record, difference.field(), difference.here(), difference.state(),
                    difference.obstacle().orElse(record.note()),
                    difference.obstacle().isEmpty() ? difference.index() : NO_FIELD);
        }
    }

    private void add(TextRows filling, ComparedRecord record, String field, String here, String state, String note,
            int takeable) throws IOException {
        List<String> texts = new ArrayList<>(List.of(KindLabels.of(record.kind()), ""));
        texts.addAll(record.key());
        texts.add(record.subject());
        texts.addAll(List.of(field, here, state, note, Long.toString(record.number()), Integer.toString(takeable)));
        filling.add(texts.toArray(String[]::new));
        counts.merge(texts.get(0), 1, Integer::sum);
        if (size == records.length) {
            records = Arrays.copyOf(records, 2 * size);
            fields = Arrays.copyOf(fields, 2 * size);
        }
        records[size] = record.number();
        fields[size++] = takeable;
    }

    Comparison comparison() {
        return comparison;
    }

    TextRows rows() {
        return rows;
    }

    /** Rows by kind. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** The record that a row is about. */
    static long record(String[] row) {
        return Long.parseLong(row[row.length - 2]);
    }

    /** What can be chosen in a row; empty for a row about no field, or about one that cannot be taken. */
    static Optional<FieldChoice> choice(String[] row) {
        return choice(record(row), Integer.parseInt(row[row.length - 1]));
    }

    /** The same by the row's number. */
    Optional<FieldChoice> choice(int row) {
        return choice(records[row], fields[row]);
    }

    private static Optional<FieldChoice> choice(long record, int field) {
        return field == NO_FIELD ? Optional.empty() : Optional.of(new FieldChoice(record, field));
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            comparison.close();
        }
    }
}
