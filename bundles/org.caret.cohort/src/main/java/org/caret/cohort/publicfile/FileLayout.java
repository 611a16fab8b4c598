package org.caret.cohort.publicfile;

import java.util.List;
import java.util.Optional;

import org.caret.spec.AcademicYear;

/**
 * The columns of one format for a span of years.
 *
 * @param name C18, A34 or B36: the format and the number of columns
 * @param last empty where the layout is in use
 * @param lastKnown the newest year of which a file was seen
 * @param columns in file order
 */
public record FileLayout(PublicFormat format, String name, AcademicYear first, Optional<AcademicYear> last,
        AcademicYear lastKnown, List<Column> columns) {

    /** Whether files of the year have this layout, as far as anybody can know: later years are an assumption. */
    public boolean serves(AcademicYear year) {
        return first.compareTo(year) <= 0 && last.map(end -> year.compareTo(end) <= 0).orElse(true);
    }

    /** Whether the state's file of this year was seen to have this layout. */
    public Certainty certainty(AcademicYear year) {
        return serves(year) && year.compareTo(lastKnown) <= 0 ? Certainty.SOURCED : Certainty.INFERRED;
    }

    /** The headers in file order. */
    public List<String> headers() {
        return columns.stream().map(column -> column.heading().header()).toList();
    }

    /** The count column of a measure; empty where the layout has none. */
    public Optional<Column.Count> count(Measure measure) {
        return columns.stream().filter(Column.Count.class::isInstance).map(Column.Count.class::cast)
                .filter(column -> column.measure() == measure).findFirst();
    }

    /** The rate column of a measure; empty where the layout has none. */
    public Optional<Column.Rate> rate(Measure measure) {
        return columns.stream().filter(Column.Rate.class::isInstance).map(Column.Rate.class::cast)
                .filter(column -> column.measure() == measure).findFirst();
    }

    /** Measures in file order. */
    public List<Measure> measures() {
        return columns.stream().filter(Column.Count.class::isInstance).map(column -> ((Column.Count) column).measure())
                .toList();
    }
}
