package org.caret.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.FieldSpec.Requirement;
import org.caret.spec.FieldSpec.Type;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;

/** Two small layouts of a record type TEST; the newer one names the start differently and has two fields more. */
public final class TestLayouts implements Layouts {

    private static final AcademicYear OLD = new AcademicYear(2018);
    private static final AcademicYear NEW = new AcademicYear(2023);

    private final List<Layout> versions = List.of(
            new Layout("TEST-2018", "TEST",
                    List.of(text(1, "Record Type Code"), text(2, "Reporting LEA"), text(3, "School"),
                            text(4, "Local Student ID"), date(5, "Birth Date"), date(6, "Begin Date")),
                    OLD, Optional.of(OLD), "made up", ""),
            new Layout("TEST", "TEST",
                    List.of(text(1, "Record Type Code"), text(2, "Reporting LEA"), text(3, "School"),
                            text(4, "Local Student ID"), date(5, "Birth Date"), date(6, "Start Date"),
                            coded(7, "Grade Level Code", "Grade Level"), text(8, "Filler 8")),
                    NEW, Optional.empty(), "made up", ""));

    @Override
    public Layout layout(String recordType, AcademicYear year) {
        return versions.stream().filter(layout -> layout.serves(year)).findFirst().orElseThrow();
    }

    @Override
    public List<Layout> versions(String recordType) {
        return recordType.equals("TEST") ? versions : List.of();
    }

    @Override
    public List<Layout> all() {
        return versions;
    }

    @Override
    public List<FieldSpec> extract(String name) {
        return List.of();
    }

    private static FieldSpec text(int position, String name) {
        return field(position, name, Type.TEXT, OptionalInt.of(7), "", Optional.empty());
    }

    private static FieldSpec coded(int position, String name, String codeSet) {
        return field(position, name, Type.TEXT, OptionalInt.of(2), "", Optional.of(codeSet));
    }

    private static FieldSpec date(int position, String name) {
        return field(position, name, Type.DATE, OptionalInt.of(8), "CCYYMMDD", Optional.empty());
    }

    /** A field of any type, for tests that need just one. */
    public static FieldSpec field(int position, String name, Type type, OptionalInt maxLength, String format,
            Optional<String> codeSet) {
        return new FieldSpec(position, "", name, type, maxLength, Requirement.OPTIONAL, format, codeSet, "");
    }
}
