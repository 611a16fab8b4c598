package org.caret.imports.internal.run;

import java.util.Map;
import java.util.stream.Collectors;

import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;

/** Writes lines of record files by the names of their fields. */
public final class RecordLines {

    private static final AcademicYear YEAR = AcademicYear.parse("2024-2025");

    private RecordLines() {
    }

    /** A record of 2024-25; what is not named is blank. */
    static String line(String recordType, Map<String, String> fields) {
        try {
            Layout layout = Specifications.load().layouts().layout(recordType, YEAR);
            return layout.fields().stream().map(FieldSpec::name).map(name -> fields.getOrDefault(name, ""))
                    .collect(Collectors.joining("^"));
        } catch (UnknownLayoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An enrollment that nothing is wrong with. */
    static Map<String, String> senr(String student) {
        return Map.ofEntries(Map.entry("Record Type Code", "SENR"), Map.entry("Reporting LEA", ImportFixture.LEA),
                Map.entry("School of Attendance", ImportFixture.SCHOOL), Map.entry("Academic Year ID", YEAR.toString()),
                Map.entry("Local Student ID", student), Map.entry("Student Legal First Name", "Ana"),
                Map.entry("Student Legal Last Name", "Lopez"), Map.entry("Student Birth Date", "20100203"),
                Map.entry("Student Gender Code", "F"), Map.entry("Enrollment Start Date", "20240815"),
                Map.entry("Enrollment Status Code", "10"), Map.entry("Grade Level Code", "09"));
    }

    /** The same fields with some changed. */
    static Map<String, String> with(Map<String, String> fields, String... pairs) {
        Map<String, String> changed = new java.util.HashMap<>(fields);
        for (int i = 0; i < pairs.length; i += 2) {
            changed.put(pairs[i], pairs[i + 1]);
        }
        return changed;
    }

    /** A line of an enrollment with some fields changed. */
    public static String senrLine(String student, String... pairs) {
        return line("SENR", with(senr(student), pairs));
    }
}
