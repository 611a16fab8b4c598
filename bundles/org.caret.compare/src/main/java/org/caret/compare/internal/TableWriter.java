package org.caret.compare.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.compare.ComparedRecord;
import org.caret.compare.Comparison;
import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Writes a table of differences. */
public final class TableWriter {

    private static final int CANCEL_INTERVAL = 0xff;
    private static final Set<FileFormat> WITHOUT_HEADING = Set.of(FileFormat.TAB, FileFormat.CARET);

    private final Comparison comparison;
    private final TableLayout layout;

    public TableWriter(Comparison comparison, TableLayout layout) {
        this.comparison = comparison;
        this.layout = layout;
    }

    /** See {@link org.caret.compare.DifferenceTable#write}. */
    public void write(Set<DifferenceKind> kinds, FileFormat format, OutputStream out,
            @Nullable IProgressMonitor monitor) throws IOException {
        List<String> headings = layout.headings();
        long[] numbers = comparison.numbers(kinds);
        SubMonitor progress = SubMonitor.convert(monitor, numbers.length / CANCEL_INTERVAL + 1);
        try (RecordWriter writer = RecordFiles.writer(format, out, headings)) {
            if (WITHOUT_HEADING.contains(format)) {
                writer.write(headings.toArray(String[]::new));
            }
            for (int i = 0; i < numbers.length; i++) {
                if (i % CANCEL_INTERVAL == 0) {
                    progress.split(1);
                }
                write(comparison.record(numbers[i]), writer);
            }
        }
    }

    private void write(ComparedRecord record, RecordWriter writer) throws IOException {
        if (record.differences().isEmpty()) {
            writer.write(line(record, "", "", "", "", ""));
        }
        for (FieldDifference difference : record.differences()) {
            boolean value = difference.manner() == Manner.VALUE;
            String take = !value ? "" : difference.obstacle().isPresent() ? "no" : "yes";
            String note = value ? difference.obstacle().orElse("") : "The same value in another form.";
            writer.write(line(record, difference.field(), difference.here(), difference.state(), take, note));
        }
    }

    private String[] line(ComparedRecord record, String field, String here, String state, String take, String note) {
        List<String> cells = new ArrayList<>(List.of("", record.kind().label()));
        cells.addAll(layout.identifiers(record));
        String notes = note.isEmpty() || record.note().isEmpty() ? note + record.note() : note + ' ' + record.note();
        cells.addAll(List.of(field, here, state, take, notes, record.updated()));
        return cells.toArray(String[]::new);
    }
}
