package org.caret.exchange.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;

/** A record under test: blank to begin with, then filled field by field. */
final class CheckedRecord {

    private static final Specifications SPECIFICATIONS = Specifications.load();

    private final AcademicYear year;
    private final BoundLayout bound;
    private final String[] fields;

    CheckedRecord(String recordType, String year) throws UnknownLayoutException {
        this.year = AcademicYear.parse(year);
        Layout layout = SPECIFICATIONS.layouts().layout(recordType, this.year);
        bound = new BoundLayout(layout, layout.fields().stream().map(CheckedRecord::binding).toList(), List.of());
        fields = new String[layout.fields().size()];
        Arrays.fill(fields, "");
        if (recordType.equals("SENR")) {
            with("Reporting LEA", "0110017").with("School of Attendance", "0112607")
                    .with("Local Student ID", "1002").with("Student Legal First Name", "Ann")
                    .with("Student Legal Last Name", "O'Neil").with("Student Birth Date", "20120229")
                    .with("Student Gender Code", "F").with("Enrollment Status Code", "10")
                    .with("Grade Level Code", "06").with(startField(), this.year.firstYear() + "0815");
        }
        with("Record Type Code", recordType).with("Academic Year ID", year);
    }

    private String startField() {
        return bound.layout().field("Enrollment Start Date").isPresent() ? "Enrollment Start Date"
                : "Student School Start Date";
    }

    private static FieldBinding binding(FieldSpec field) {
        boolean personal = field.name().endsWith(" Name") || field.name().contains("Birth");
        return new FieldBinding(field, Direction.STORE, new Source.Constant(""), personal);
    }

    CheckedRecord with(String field, String value) {
        fields[bound.index(field)] = value;
        return this;
    }

    String value(String field) {
        return fields[bound.index(field)];
    }

    FieldChecks checks(Purpose purpose) {
        return FieldChecks.compile(bound, year, SPECIFICATIONS, purpose);
    }

    /** Checks it as a record to be written. */
    List<Finding> findings() {
        return findings(checks(Purpose.WRITING));
    }

    List<Finding> findings(FieldChecks checks) {
        List<Finding> findings = new ArrayList<>();
        checks.check(fields, () -> "line 17", findings::add);
        return findings;
    }

    /** What was found, as {@code FATAL GERR0001 Field}. */
    List<String> found() {
        return findings().stream().map(one -> one.severity() + " " + one.rule() + " " + one.field()).toList();
    }

    Optional<Finding> fatal() {
        return findings().stream().filter(one -> one.severity() == Severity.FATAL).findFirst();
    }

    /** What is wrong between records of one group, named {@code record 0} and so on. */
    static List<Finding> findingsAmong(CheckedRecord... records) {
        record Member(String[] fields, String name, Consumer<Finding> findings) implements GroupChecks.Member {
        }
        List<Finding> found = new ArrayList<>();
        List<Member> group = new ArrayList<>();
        for (CheckedRecord one : records) {
            group.add(new Member(one.fields, "record " + group.size(), found::add));
        }
        GroupChecks.compile(records[0].bound, records[0].year, SPECIFICATIONS).check(group);
        return found;
    }

    /** The same as {@code record 0: FATAL SENR0027 Field}. */
    static List<String> foundAmong(CheckedRecord... records) {
        return findingsAmong(records).stream()
                .map(one -> one.record() + ": " + one.severity() + " " + one.rule() + " " + one.field()).toList();
    }
}
