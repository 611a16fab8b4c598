package org.caret.imports.internal.mapped;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.RecordFiles;
import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.source.FirstRows;
import org.caret.imports.internal.source.RowSink;
import org.caret.imports.internal.source.Source;
import org.caret.imports.internal.source.SourceContext;
import org.caret.imports.internal.source.SourceRefusedException;
import org.caret.spec.AcademicYear;
import org.caret.store.ModelFacts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** A table with a heading whose columns a mapping file explains. Columns that are not mapped do not count. */
public final class MappedSource implements Source {

    private static final int RANK = 800;
    private static final int CONSTANT = -1;
    private static final int CANCEL_INTERVAL = 0xff;

    private final ProbedFile.Table file;
    private final Mapping mapping;
    private final Plan plan;
    private final int[] columnOfSlot;

    private MappedSource(ProbedFile.Table file, Mapping mapping, Plan plan, int[] columnOfSlot) {
        this.file = file;
        this.mapping = mapping;
        this.plan = plan;
        this.columnOfSlot = columnOfSlot;
    }

    /**
     * A source for a table.
     *
     * @throws SourceRefusedException if it is none, the mapping is wrong, or the table lacks a column that it names
     */
    public static Source of(ProbedFile probed, Path mappingFile) throws IOException, SourceRefusedException {
        if (!(probed instanceof ProbedFile.Table table)) {
            throw new SourceRefusedException("A mapping file needs a table with a heading, and this file is none.",
                    "Leave the mapping out: the file explains itself.");
        }
        Mapping mapping = Mapping.read(mappingFile);
        List<String> headings = table.shape().heading().stream().map(MappedSource::plain).toList();
        List<String> missing = new ArrayList<>();
        int[] columns = new int[mapping.columns().size()];
        for (int i = 0; i < columns.length; i++) {
            MappedColumn column = mapping.columns().get(i);
            columns[i] = column.constant() ? CONSTANT : headings.indexOf(plain(column.heading()));
            if (columns[i] < 0 && !column.constant()) {
                missing.add(column.heading());
            }
        }
        if (!missing.isEmpty()) {
            throw new SourceRefusedException(
                    "The file has no column " + String.join(", ", missing) + ", which the mapping names.",
                    "Its columns are: " + String.join(", ", table.shape().heading()) + '.');
        }
        return new MappedSource(table, mapping, MappedPlan.of(mapping), columns);
    }

    @Override
    public Path path() {
        return file.file();
    }

    @Override
    public SourceKind kind() {
        return SourceKind.MAPPED_CSV;
    }

    @Override
    public String description() {
        return mapping.columns().size() + " mapped columns";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Optional<String> lea() {
        return Optional.empty();
    }

    @Override
    public Optional<AcademicYear> year() {
        return mapping.asOf().map(AcademicYear::of);
    }

    @Override
    public List<Plan> plans() {
        return List.of(plan);
    }

    @Override
    public List<Table> firstRows(int most) throws IOException {
        return List.of(FirstRows.of(FirstRows.name(path()), file.file(), file.shape(), file.shape().heading(), most));
    }

    @Override
    public void read(RowSink sink, SourceContext context, IProgressMonitor monitor)
            throws SourceRefusedException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor);
        LocalDate day = mapping.asOf().orElse(context.today());
        List<CellReader> readers = mapping.columns().stream()
                .map(column -> new CellReader(column, context.codes(), context.specifications().codeSets()
                        .codeSet(CellReader.codeSetName(column), context.year())))
                .toList();
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            long count = 0;
            for (RawRecord record = reader.next(); record != null; record = reader.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.setWorkRemaining(1000).split(1);
                }
                sink.read();
                @Nullable
                Object @Nullable [] values = values(record, readers, day, sink);
                if (values == null) {
                    sink.refused();
                } else {
                    sink.row(0, record.line(), values);
                }
            }
        }
    }

    private @Nullable Object @Nullable [] values(RawRecord record, List<CellReader> readers, LocalDate day,
            RowSink sink) {
        @Nullable
        Object[] values = new Object[MappedPlan.slots(mapping)];
        boolean refused = false;
        for (int slot = 0; slot < columnOfSlot.length; slot++) {
            MappedColumn column = mapping.columns().get(slot);
            String text = column.constant() ? column.heading() : record.fields()[columnOfSlot[slot]].strip();
            if (text.isEmpty()) {
                continue;
            }
            CellReader reader = readers.get(slot);
            Object value = reader.read(text, day);
            if (value == CellReader.UNREADABLE) {
                sink.find(finding(Severity.FATAL, "IMPORT_UNREADABLE", record, column, text,
                        "The text is no value of " + column.type().getName() + '.' + column.attribute().getName() + '.',
                        "Correct it, or name its format in the mapping."));
                refused = true;
                continue;
            }
            if (!reader.isKnownCode(value)) {
                Severity severity = reader.codesComplete() ? Severity.FATAL : Severity.WARNING;
                sink.find(finding(severity, "GERR0002", record, column, text, "The code is not in the state's list.",
                        "Correct it, or map it to the state's code."));
                refused |= severity == Severity.FATAL;
            }
            values[slot] = value;
        }
        values[MappedPlan.daySlot(mapping)] = day;
        return refused ? null : values;
    }

    private static Finding finding(Severity severity, String rule, RawRecord record, MappedColumn column, String text,
            String message, String remedy) {
        return new Finding(severity, rule, "line " + record.line(), column.heading(),
                ModelFacts.personal(column.attribute()) ? "" : text, message, remedy);
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
