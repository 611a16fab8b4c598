package org.caret.exchange.internal.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.exchange.format.ProbedFile.Origin;
import org.caret.exchange.format.RecordFileException;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;
import org.caret.spec.UnknownLayoutException;

/** Chooses among the layouts of a record type by the number of fields and the academic year of a record. */
final class LayoutChoice {

    private static final String YEAR_FIELD = "Academic Year ID";

    private final Layouts layouts;

    LayoutChoice(Layouts layouts) {
        this.layouts = layouts;
    }

    /** How many fields should follow those of the layout. */
    int tail(Origin origin) {
        return switch (origin) {
        case SUBMISSION -> 0;
        case ODS_EXTRACT -> layouts.extract("EXTRACT-ODS-tail").size();
        case REJECTED_EXTRACT -> layouts.extract("EXTRACT-REJECTED-tail").size();
        };
    }

    /** Whether there is such a record type. */
    boolean knows(RecordTypeMark mark) {
        return !layouts.versions(mark.recordType()).isEmpty();
    }

    /**
     * The layout of a record.
     *
     * @throws RecordFileException if none has as many fields, or the year has another one or none
     */
    Layout choose(RecordTypeMark mark, List<String> fields) throws RecordFileException {
        int count = fields.size() - tail(mark.origin());
        List<Layout> candidates = layouts.versions(mark.recordType()).stream()
                .filter(layout -> layout.fields().size() == count).toList();
        if (candidates.isEmpty()) {
            return longerTail(mark, fields).orElseThrow(() -> wrongCount(mark, fields.size()));
        }
        Layout newest = candidates.get(candidates.size() - 1);
        Optional<AcademicYear> year = year(newest, fields);
        return year.isEmpty() ? newest : ofYear(mark, year.get(), candidates, fields.size());
    }

    /** How many fields a record of the year it names should have; 0 if it names none. */
    int width(RecordTypeMark mark, List<String> fields) {
        return layouts.versions(mark.recordType()).stream()
                .filter(layout -> year(layout, fields).filter(layout::serves).isPresent())
                .mapToInt(layout -> layout.fields().size() + tail(mark.origin())).max().orElse(0);
    }

    /**
     * How the state writes an error behind a refused record is not documented well: any number of fields is taken where the
     * year tells where the record ends.
     */
    private Optional<Layout> longerTail(RecordTypeMark mark, List<String> fields) {
        if (mark.origin() != Origin.REJECTED_EXTRACT) {
            return Optional.empty();
        }
        return layouts.versions(mark.recordType()).stream().filter(layout -> layout.fields().size() < fields.size())
                .filter(layout -> year(layout, fields).filter(layout::serves).isPresent()).findFirst();
    }

    private Layout ofYear(RecordTypeMark mark, AcademicYear year, List<Layout> candidates, int count)
            throws RecordFileException {
        try {
            Layout layout = layouts.layout(mark.recordType(), year);
            if (candidates.contains(layout)) {
                return layout;
            }
            throw new RecordFileException(
                    "A " + mark.recordType() + " record of " + year + " has "
                            + (layout.fields().size() + tail(mark.origin()))
                            + " fields, the first one of this file has "
                            + count + ".",
                    "Check the academic year in the file, or export it again for that year.");
        } catch (UnknownLayoutException e) {
            throw new RecordFileException(e.getMessage(), "Only files of years with a known layout can be read.", e);
        }
    }

    /** The year in a record; empty where it is blank or no year, which the field checks report. */
    private static Optional<AcademicYear> year(Layout layout, List<String> fields) {
        return layout.field(YEAR_FIELD).map(FieldSpec::position).filter(position -> position <= fields.size())
                .flatMap(position -> parse(fields.get(position - 1).strip()));
    }

    private static Optional<AcademicYear> parse(String text) {
        try {
            return Optional.of(AcademicYear.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private RecordFileException wrongCount(RecordTypeMark mark, int found) {
        String known = layouts.versions(mark.recordType()).stream()
                .map(layout -> layout.fields().size() + tail(mark.origin()) + " (" + layout.name() + ")")
                .collect(Collectors.joining(", "));
        return new RecordFileException(
                "The first record of type " + mark.recordType() + " has " + found + " fields; known are " + known + ".",
                "Check that one delimiter is used throughout, that no value holds it, and that the file is whole.");
    }
}
