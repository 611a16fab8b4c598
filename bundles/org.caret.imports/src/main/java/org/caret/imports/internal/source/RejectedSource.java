package org.caret.imports.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordParser;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.RecordType;
import org.caret.exchange.format.ProbedFile.Records;
import org.caret.exchange.format.RecordFiles;
import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.RecordPlans;
import org.caret.imports.internal.plan.RejectedPlans;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the state has refused: each row repeats a record as it was sent, its type with the suffix {@code -E} and its
 * transaction type blank, followed by one error. Every row becomes a finding about the stored record that it repeats;
 * nothing is written, and the fields are not checked again.
 * <p>
 * Source: CALPADS, Extracts, "Rejected Records", which names the columns of an error (code, severity, description, field,
 * value) but gives no sample: that they follow the record in this order is inferred. The documented length of the code
 * (2) contradicts its codes (SENR0315), so that no length is relied on. Therefore the columns are taken by position after
 * the record's own fields; missing ones are blank and further ones are passed over.
 */
final class RejectedSource implements Source {

    private static final int RANK = 800;
    private static final int CANCEL_INTERVAL = 0xff;
    private static final String SUFFIX = "-E";

    private final Records file;
    private final RecordType type;
    private final FirstRecord first;
    private final Plan plan;

    private RejectedSource(Records file, RecordType type, FirstRecord first) {
        this.file = file;
        this.type = type;
        this.first = first;
        this.plan = RejectedPlans.of(RecordPlans.of(type, first.layout()), type.subjectPath().role());
    }

    /**
     * A source for a probed file.
     *
     * @throws SourceRefusedException if nobody binds the layout, or the first record names no agency
     */
    static RejectedSource of(Records file, RecordType type) throws SourceRefusedException, IOException {
        return new RejectedSource(file, type, FirstRecord.of(file, type));
    }

    @Override
    public Path path() {
        return file.file();
    }

    @Override
    public SourceKind kind() {
        return SourceKind.REJECTED_EXTRACT;
    }

    @Override
    public String description() {
        return type.id() + ", layout " + first.layout().layout().name();
    }

    @Override
    public String recordType() {
        return type.id();
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public boolean bringsData() {
        return false;
    }

    @Override
    public Optional<String> lea() {
        return Optional.of(first.lea());
    }

    @Override
    public Optional<AcademicYear> year() {
        return first.year();
    }

    @Override
    public List<Plan> plans() {
        return List.of(plan);
    }

    @Override
    public boolean namesStudentsBySsid() {
        return StudentsBySsid.neededBy(first.layout());
    }

    @Override
    public List<Table> firstRows(int most) throws IOException {
        return List.of(FirstRows.of(FirstRows.name(path()), file.file(), file.shape(),
                RecordFields.names(first.layout()), most));
    }

    @Override
    public void read(RowSink sink, SourceContext context, IProgressMonitor monitor)
            throws SourceRefusedException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor);
        BoundLayout layout = first.layout();
        RecordParser parser = RecordParser.compile(layout, Optional.empty());
        RecordFields fields = new RecordFields(layout);
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            long count = 0;
            for (RawRecord record = reader.next(); record != null; record = reader.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.setWorkRemaining(1000).split(1);
                }
                requireMark(record);
                sink.read();
                String lea = fields.lea(record.fields());
                if (lea.equals(context.lea())) {
                    @Nullable
                    Object[] values = values(record, layout.fields().size(), parser);
                    context.students().complete(layout, values);
                    sink.row(0, record.line(), values);
                } else {
                    sink.find(RowFindings.otherLea(plan.row(record.line()), fields.leaName(), lea));
                    sink.refused();
                }
            }
        }
    }

    private void requireMark(RawRecord record) throws SourceRefusedException {
        if (!record.fields()[0].strip().equals(type.id() + SUFFIX)) {
            throw new SourceRefusedException("Line " + record.line() + " does not begin with " + type.id() + SUFFIX
                    + " as the first one does.", "A file holds records of one type: divide it.");
        }
    }

    /** What cannot be read stays blank: the record was refused, perhaps for that very reason, and need not be found. */
    private @Nullable Object[] values(RawRecord record, int own, RecordParser parser) {
        String[] all = record.fields();
        @Nullable
        Object[] values = Arrays.copyOf(parser.parse(Arrays.copyOf(all, own), plan.row(record.line()), finding -> {
            // The state has said what is wrong with the record.
        }), plan.slots().size());
        int given = first.layout().given().size();
        for (int field = own; field + given < values.length && field < all.length; field++) {
            values[field + given] = all[field];
        }
        return values;
    }
}
