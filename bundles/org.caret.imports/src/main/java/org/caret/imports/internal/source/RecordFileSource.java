package org.caret.imports.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.RecordType;
import org.caret.exchange.format.ProbedFile.Origin;
import org.caret.exchange.format.ProbedFile.Records;
import org.caret.exchange.format.RecordFiles;
import org.caret.exchange.format.TextEncoding;
import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.RecordPlans;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** A file of records of the state's system, or what the state gives back of them. */
final class RecordFileSource implements Source {

    private static final int RECORD_RANK = 100;
    private static final int CANCEL_INTERVAL = 0xff;

    private final Records file;
    private final RecordType type;
    private final BoundLayout layout;
    private final String lea;
    private final Optional<AcademicYear> year;
    private final Plan plan;

    private RecordFileSource(Records file, RecordType type, BoundLayout layout, String lea,
            Optional<AcademicYear> year) {
        this.file = file;
        this.type = type;
        this.layout = layout;
        this.lea = lea;
        this.year = year;
        this.plan = RecordPlans.of(type, layout);
    }

    /**
     * A source for a probed file.
     *
     * @throws SourceRefusedException if nobody binds the layout, or the first record names no agency
     */
    static RecordFileSource of(Records file, RecordType type) throws SourceRefusedException, IOException {
        FirstRecord first = FirstRecord.of(file, type);
        return new RecordFileSource(file, type, first.layout(), first.lea(), first.year());
    }

    @Override
    public Path path() {
        return file.file();
    }

    @Override
    public SourceKind kind() {
        return file.origin() == Origin.ODS_EXTRACT ? SourceKind.ODS_EXTRACT : SourceKind.RECORD_FILE;
    }

    @Override
    public String description() {
        return type.id() + ", layout " + layout.layout().name();
    }

    @Override
    public String recordType() {
        return type.id();
    }

    @Override
    public int rank() {
        return RECORD_RANK + type.uploadOrder();
    }

    @Override
    public Optional<String> lea() {
        return Optional.of(lea);
    }

    @Override
    public Optional<AcademicYear> year() {
        return year;
    }

    @Override
    public List<Plan> plans() {
        return List.of(plan);
    }

    @Override
    public boolean namesStudentsBySsid() {
        return StudentsBySsid.neededBy(layout);
    }

    @Override
    public List<Table> firstRows(int most) throws IOException {
        return List
                .of(FirstRows.of(FirstRows.name(path()), file.file(), file.shape(), RecordFields.names(layout), most));
    }

    @Override
    public void read(RowSink sink, SourceContext context, IProgressMonitor monitor)
            throws SourceRefusedException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor);
        reportEncoding(sink);
        RowFindings findings = new RowFindings(sink);
        RecordRows rows = new RecordRows(file, layout, context);
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            long count = 0;
            for (RawRecord record = reader.next(); record != null; record = reader.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.setWorkRemaining(1000).split(1);
                }
                sink.read();
                findings.begin();
                @Nullable
                Object @Nullable [] values = rows.values(record, findings);
                if (values == null) {
                    sink.refused();
                } else {
                    sink.row(0, record.line(), values);
                }
            }
        }
    }

    private void reportEncoding(RowSink sink) {
        if (file.shape().encoding() == TextEncoding.WINDOWS_1252) {
            sink.find(new Finding(Severity.NOTICE, "IMPORT_ENCODING", "file", "", "",
                    "The file is no valid UTF-8; it was read as Windows-1252.",
                    "Look at names with accented letters after the import."));
        }
    }
}
