package org.caret.cohort.internal.library;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publicfile.PublicRow.Builder;
import org.caret.cohort.publicfile.RowOrder;
import org.caret.spec.AcademicYear;
import org.caret.store.sort.SortKey;

/**
 * Rows of one layout as bytes: the level, the texts, the numbers. About half of the rows of the files hide every number, so
 * these take one byte for all of them.
 */
final class RowCodec {

    private static final int ALL_HIDDEN = 1;
    private static final int ABSENT = 0;
    private static final int SUPPRESSED = 1;
    private static final int KNOWN = 2;

    private final FileLayout layout;
    private final List<Dimension> dimensions;
    private final Measure[] counts;
    private final Measure[] rates;

    RowCodec(FileLayout layout) {
        this.layout = layout;
        dimensions = layout.columns().stream().filter(Column.Text.class::isInstance)
                .map(column -> ((Column.Text) column).dimension())
                .filter(dimension -> dimension != Dimension.YEAR && dimension != Dimension.LEVEL).toList();
        counts = layout.measures().toArray(Measure[]::new);
        rates = Arrays.stream(counts).filter(measure -> layout.rate(measure).isPresent()).toArray(Measure[]::new);
    }

    FileLayout layout() {
        return layout;
    }

    /** The texts of a row, in the order they are written. */
    List<Dimension> dimensions() {
        return dimensions;
    }

    /** The place of a row in the order of the file. */
    void key(PublicRow row, SortKey key) {
        key.number(row.year().firstYear()).number(row.level().ordinal());
        for (Dimension dimension : RowOrder.key(layout.format())) {
            key.text(row.text(dimension));
        }
    }

    void write(PublicRow row, Bytes out) {
        out.put(row.level().ordinal());
        for (Dimension dimension : dimensions) {
            out.text(row.text(dimension));
        }
        numbers(row, out);
    }

    private void numbers(PublicRow row, Bytes out) {
        if (hidesAll(row)) {
            out.put(ALL_HIDDEN);
            return;
        }
        out.put(0);
        for (Measure measure : counts) {
            switch (row.count(measure)) {
            case Cell.Absent none -> out.put(ABSENT);
            case Cell.Suppressed hidden -> out.put(SUPPRESSED);
            case Cell.Known known -> out.number(KNOWN + known.value().longValueExact());
            }
        }
        for (Measure measure : rates) {
            switch (row.rate(measure)) {
            case Cell.Absent none -> out.put(ABSENT);
            case Cell.Suppressed hidden -> out.put(SUPPRESSED);
            case Cell.Known known -> {
                BigDecimal value = known.value().scale() < 0 ? known.value().setScale(0) : known.value();
                out.number(KNOWN + value.scale());
                out.number(value.unscaledValue().longValueExact());
            }
            }
        }
    }

    private boolean hidesAll(PublicRow row) {
        return Arrays.stream(counts).allMatch(measure -> row.count(measure) == Cell.SUPPRESSED)
                && Arrays.stream(rates).allMatch(measure -> row.rate(measure) == Cell.SUPPRESSED);
    }

    /** A row out of its level, its texts in the order of {@link #dimensions} and its numbers. */
    PublicRow read(AcademicYear year, Level level, String[] texts, Bytes in) {
        Builder row = PublicRow.in(layout, year, level);
        for (int i = 0; i < texts.length; i++) {
            row.text(dimensions.get(i), texts[i]);
        }
        if (in.get() == ALL_HIDDEN) {
            return row.suppressAll().build();
        }
        for (Measure measure : counts) {
            long code = in.number();
            row.count(measure, code == ABSENT ? Cell.ABSENT
                    : code == SUPPRESSED ? Cell.SUPPRESSED
                            : Cell.of(code - KNOWN));
        }
        for (Measure measure : rates) {
            long code = in.number();
            row.rate(measure, code == ABSENT ? Cell.ABSENT
                    : code == SUPPRESSED ? Cell.SUPPRESSED
                            : Cell.of(BigDecimal.valueOf(in.number(), Math.toIntExact(code - KNOWN))));
        }
        return row.build();
    }
}
