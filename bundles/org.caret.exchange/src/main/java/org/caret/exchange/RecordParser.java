package org.caret.exchange;

import java.util.Optional;
import java.util.function.Consumer;

import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.RunValue;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.Finding.Severity;
import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Turns the fields of records into model values, the way in. Which object they belong to says the {@link ImportPlan}.
 * Compiled once per file; belongs to one thread.
 */
public final class RecordParser {

    /** Rule of {@link Finding}s about a value that must be equal to another one and is not. */
    public static final String NOT_EQUAL = "NOT_EQUAL";

    private final BoundLayout layout;
    private final @Nullable ValueReader[] readers;
    private final @Nullable String[] expected;
    private final int yearIndex;

    private RecordParser(BoundLayout layout, @Nullable ValueReader[] readers, @Nullable String[] expected) {
        this.layout = layout;
        this.readers = readers;
        this.expected = expected;
        yearIndex = yearIndex(layout);
    }

    private static int yearIndex(BoundLayout layout) {
        for (int index = 0; index < layout.fields().size(); index++) {
            if (layout.fields().get(index).source() instanceof Source.Run run
                    && run.value() == RunValue.ACADEMIC_YEAR) {
                return index;
            }
        }
        return -1;
    }

    /**
     * A parser for the records of one layout.
     *
     * @param run what fields bound to a value of the run must hold; empty to accept what the records say
     */
    public static RecordParser compile(BoundLayout layout, Optional<RunValues> run) {
        int count = layout.fields().size();
        @Nullable
        ValueReader[] readers = new ValueReader[count];
        @Nullable
        String[] expected = new String[count];
        for (int index = 0; index < count; index++) {
            FieldBinding binding = layout.fields().get(index);
            readers[index] = ValueReader.of(binding);
            expected[index] = binding.direction() == Direction.IGNORE ? null : expected(binding.source(), run);
        }
        return new RecordParser(layout, readers, expected);
    }

    private static @Nullable String expected(Source source, Optional<RunValues> run) {
        return switch (source) {
        case Source.Constant constant -> constant.text();
        case Source.Run value -> run.isPresent() ? run.get().text(value.value()) : null;
        case Source.Path path -> null;
        case Source.Computed computed -> null;
        };
    }

    /**
     * The values of a record in the Java types of their attributes, indexed like the fields; null for blanks, for fields
     * that are not read into an attribute, and for values that could not be read. The values that an import takes for
     * granted ({@link BoundLayout#given}) follow in their order.
     *
     * @param fields as many as the layout has; the record type without the suffix that extracts give it
     * @param record the record in the words of its file, for findings
     * @param findings takes a fatal finding for each value that cannot be read or contradicts the run
     */
    public @Nullable Object[] parse(String[] fields, String record, Consumer<Finding> findings) {
        @Nullable
        Object[] values = new Object[readers.length + layout.given().size()];
        for (int index = 0; index < readers.length; index++) {
            String text = fields[index];
            String wanted = expected[index];
            if (wanted != null && !wanted.equals(text)) {
                findings.accept(notEqual(index, text, wanted, record));
            }
            ValueReader reader = readers[index];
            if (reader != null && !text.isBlank()) {
                Object value = reader.read(text);
                if (value == ValueReader.UNREADABLE) {
                    findings.accept(unreadable(reader, index, text, record));
                } else {
                    values[index] = value;
                }
            }
        }
        if (values.length > readers.length) {
            give(values, yearIndex < 0 ? "" : fields[yearIndex]);
        }
        return values;
    }

    private void give(@Nullable Object[] values, String yearText) {
        AcademicYear year = year(yearText);
        for (int index = readers.length; index < values.length; index++) {
            values[index] = layout.given().get(index - readers.length).value(year);
        }
    }

    private static @Nullable AcademicYear year(String text) {
        try {
            return AcademicYear.parse(text);
        } catch (IllegalArgumentException e) {
            // The field check has refused the record.
            return null;
        }
    }

    /** The text of the field that is bound to a value of the run; empty where the layout has none or it is blank. */
    public Optional<String> runValue(RunValue value, String[] fields) {
        for (int index = 0; index < readers.length; index++) {
            if (layout.fields().get(index).source() instanceof Source.Run run && run.value() == value) {
                return fields[index].isBlank() ? Optional.empty() : Optional.of(fields[index]);
            }
        }
        return Optional.empty();
    }

    private Finding notEqual(int index, String text, String wanted, String record) {
        return new Finding(Severity.FATAL, NOT_EQUAL, record, name(index), shown(index, text),
                "The field must hold " + wanted + '.',
                "Put records of another kind, agency or year into a file of their own.");
    }

    private Finding unreadable(ValueReader reader, int index, String text, String record) {
        return new Finding(Severity.FATAL, reader.rule(), record, name(index), shown(index, text),
                reader.complaint(), "Correct the value in the system the file comes from.");
    }

    private String name(int index) {
        return layout.fields().get(index).field().name();
    }

    private String shown(int index, String text) {
        return layout.fields().get(index).personal() ? "" : text;
    }
}
