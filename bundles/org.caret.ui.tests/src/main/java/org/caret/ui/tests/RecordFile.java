package org.caret.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;

/** A file of enrollments of the Alameda County Office of Education, for a test to import. */
final class RecordFile {

    static final String DISTRICT = "0110017";

    private static final AcademicYear YEAR = AcademicYear.parse("2024-2025");
    private static final Map<String, String> SOUND = Map.ofEntries(Map.entry("Record Type Code", "SENR"),
            Map.entry("Reporting LEA", DISTRICT), Map.entry("School of Attendance", "0112607"),
            Map.entry("Academic Year ID", YEAR.toString()), Map.entry("Student Legal First Name", "Ana"),
            Map.entry("Student Legal Last Name", "Lopez"), Map.entry("Student Birth Date", "20100203"),
            Map.entry("Student Gender Code", "F"), Map.entry("Enrollment Start Date", "20240815"),
            Map.entry("Enrollment Status Code", "10"), Map.entry("Grade Level Code", "09"));

    private final Layout layout;
    private final Map<String, String> place;
    private final List<String> lines = new ArrayList<>();

    RecordFile() {
        this(Map.of());
    }

    /** Of another district and school. */
    RecordFile(String lea, String school) {
        this(Map.of("Reporting LEA", lea, "School of Attendance", school));
    }

    private RecordFile(Map<String, String> place) {
        this.place = place;
        try {
            layout = Workbench.service(Specifications.class).layouts().layout("SENR", YEAR);
        } catch (UnknownLayoutException e) {
            throw new IllegalStateException(e);
        }
    }

    RecordFile sound(String student) {
        return with(student, "Grade Level Code", "09");
    }

    /** A record that differs in one field from one that nothing is wrong with. */
    RecordFile with(String student, String field, String value) {
        Map<String, String> values = new HashMap<>(SOUND);
        values.putAll(place);
        values.put("Local Student ID", student);
        values.put(field, value);
        lines.add(layout.fields().stream().map(FieldSpec::name).map(name -> values.getOrDefault(name, ""))
                .collect(Collectors.joining("^")));
        return this;
    }

    Path write(Path file) throws IOException {
        return Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
    }
}
