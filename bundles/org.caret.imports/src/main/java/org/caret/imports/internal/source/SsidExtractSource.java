package org.caret.imports.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.ProbedFile.Extract;
import org.caret.exchange.format.RecordFiles;
import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Slot;
import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.imports.internal.plan.Treatment;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The state's student identifiers by local student number. Fills the identifier of a student who has none; names, birth
 * date and gender are compared with the information in effect on the enrollment's first day and never written.
 */
final class SsidExtractSource implements Source {

    private static final int RANK = 900;
    private static final int CANCEL_INTERVAL = 0xff;
    private static final String LEA = "Reporting LEA";
    private static final String SSID = "SSID";
    private static final String LOCAL_ID = "Local Student ID";
    private static final String START = "Enrollment Start Date";
    private static final String BIRTH_DATE = "Student Birth Date";

    private static final int LOCAL_ID_SLOT = 0;
    private static final int SSID_SLOT = 1;
    private static final int START_SLOT = 2;
    private static final int BIRTH_DATE_SLOT = 3;
    private static final List<String> SLOTS = List.of(LOCAL_ID, SSID, START, BIRTH_DATE, "Student Legal First Name",
            "Student Legal Middle Name", "Student Legal Last Name", "Gender Code");

    private final Extract file;
    private final List<String> columns;
    private final int[] columnOfSlot;
    private final String lea;

    private SsidExtractSource(Extract file, List<String> columns, String lea) {
        this.file = file;
        this.columns = columns;
        this.lea = lea;
        this.columnOfSlot = SLOTS.stream().mapToInt(columns::indexOf).toArray();
    }

    /**
     * A source for a probed file.
     *
     * @param layout the fields of the newest form; the one until 2019 lacks the middle name
     */
    static SsidExtractSource of(Extract file, List<FieldSpec> layout) throws SourceRefusedException, IOException {
        List<String> columns = new ArrayList<>(layout.stream().map(FieldSpec::name).toList());
        if (file.shape().fieldCount() == columns.size() - 1) {
            columns.remove("Student Legal Middle Name");
        }
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            RawRecord first = reader.next();
            if (first == null) {
                throw new SourceRefusedException("The SSID extract holds no record.");
            }
            return new SsidExtractSource(file, columns, first.fields()[columns.indexOf(LEA)].strip());
        }
    }

    @Override
    public Path path() {
        return file.file();
    }

    @Override
    public SourceKind kind() {
        return SourceKind.SSID_EXTRACT;
    }

    @Override
    public String description() {
        return columns.size() + " fields";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Optional<String> lea() {
        return Optional.of(lea);
    }

    @Override
    public Optional<AcademicYear> year() {
        return Optional.empty();
    }

    /** No role is the record itself: the extract has a row for each enrollment, hence several for one student. */
    @Override
    public List<Plan> plans() {
        List<Slot> slots = SLOTS.stream().map(name -> new Slot(name, !name.equals(LOCAL_ID) && !name.equals(START)))
                .toList();
        Target student = new Target.Identified("student", Literals.STUDENT,
                List.of(new KeyPart.TheDistrict(Literals.STUDENT__DISTRICT),
                        new KeyPart.SlotValue(Literals.STUDENT__LOCAL_STUDENT_ID, LOCAL_ID_SLOT)),
                List.of(new Field(SSID_SLOT, Literals.STUDENT__SSID, Treatment.MATCH)), Target.Absence.REFUSE);
        List<EAttribute> compared = List.of(Literals.STUDENT_INFORMATION__BIRTH_DATE,
                Literals.STUDENT_INFORMATION__LEGAL_FIRST_NAME, Literals.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME,
                Literals.STUDENT_INFORMATION__LEGAL_LAST_NAME, Literals.STUDENT_INFORMATION__GENDER);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            fields.add(new Field(BIRTH_DATE_SLOT + i, compared.get(i), Treatment.MATCH));
        }
        Target information = new Target.LookedUp("information", Literals.STUDENT_INFORMATION, "student",
                Literals.STUDENT__INFORMATION, START_SLOT, fields);
        return List.of(new Plan("line", slots, List.of(student, information), ""));
    }

    @Override
    public List<Table> firstRows(int most) throws IOException {
        return List.of(FirstRows.of(FirstRows.name(path()), file.file(), file.shape(), columns, most));
    }

    @Override
    public void read(RowSink sink, SourceContext context, IProgressMonitor monitor)
            throws SourceRefusedException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor);
        int leaColumn = columns.indexOf(LEA);
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            long count = 0;
            for (RawRecord record = reader.next(); record != null; record = reader.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.setWorkRemaining(1000).split(1);
                }
                sink.read();
                String named = record.fields()[leaColumn].strip();
                Finding wrong = named.equals(context.lea()) ? wrong(record)
                        : RowFindings.otherLea("line " + record.line(), LEA, named);
                if (wrong == null) {
                    sink.row(0, record.line(), values(record));
                } else {
                    sink.find(wrong);
                    sink.refused();
                }
            }
        }
    }

    private @Nullable Object[] values(RawRecord record) {
        @Nullable
        Object[] values = new Object[SLOTS.size()];
        for (int slot = 0; slot < values.length; slot++) {
            String text = text(record, slot);
            boolean day = slot == START_SLOT || slot == BIRTH_DATE_SLOT;
            values[slot] = text.isEmpty() ? null : day ? day(text) : text;
        }
        return values;
    }

    private String text(RawRecord record, int slot) {
        int column = columnOfSlot[slot];
        return column < 0 ? "" : record.fields()[column].strip();
    }

    private @Nullable Finding wrong(RawRecord record) {
        String ssid = text(record, SSID_SLOT);
        if (ssid.length() != 10 || !ssid.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return finding(record, "FRMT0001", SSID, "The SSID does not have ten digits.");
        }
        if (text(record, LOCAL_ID_SLOT).isEmpty()) {
            return finding(record, "GERR0001", LOCAL_ID, "The local student number is blank.");
        }
        return null;
    }

    private static Finding finding(RawRecord record, String rule, String field, String message) {
        return new Finding(Severity.FATAL, rule, "line " + record.line(), field, "", message,
                "Request the extract again; do not edit it.");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            // Only compared, and an unreadable date has nothing to compare.
            return null;
        }
    }
}
