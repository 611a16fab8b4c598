package org.caret.cohort.publicfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One row of a public file. Texts are without padding and with their leading zeros, codes in the spelling of
 * {@link FileLayouts}; a dimension that the format does not have is empty. Immutable.
 */
public final class PublicRow {

    private final FileLayout layout;
    private final AcademicYear year;
    private final Level level;
    private final String[] texts;
    private final Cell[] counts;
    private final Cell[] rates;

    private PublicRow(Builder builder) {
        layout = builder.layout;
        year = builder.year;
        level = builder.level;
        texts = builder.texts.clone();
        counts = builder.counts.clone();
        rates = builder.rates.clone();
    }

    /** A row to be filled: every text empty but year and level, every number absent. */
    public static Builder in(FileLayout layout, AcademicYear year, Level level) {
        return new Builder(layout, year, level);
    }

    public FileLayout layout() {
        return layout;
    }

    public PublicFormat format() {
        return layout.format();
    }

    public AcademicYear year() {
        return year;
    }

    public Level level() {
        return level;
    }

    public String text(Dimension dimension) {
        return texts[dimension.ordinal()];
    }

    /** Number of students. */
    public Cell count(Measure measure) {
        return counts[measure.ordinal()];
    }

    /** Percentage, of what {@link Column.Rate#denominator} says. */
    public Cell rate(Measure measure) {
        return rates[measure.ordinal()];
    }

    /** The same row with another text. */
    public PublicRow with(Dimension dimension, String text) {
        Builder builder = new Builder(layout, year, level);
        System.arraycopy(texts, 0, builder.texts, 0, texts.length);
        System.arraycopy(counts, 0, builder.counts, 0, counts.length);
        System.arraycopy(rates, 0, builder.rates, 0, rates.length);
        return builder.text(dimension, text).build();
    }

    /** Whether the cohort itself is hidden: nothing is known of the group but that it is there. */
    public boolean hidden() {
        return count(Measure.COHORT) == Cell.SUPPRESSED;
    }

    /** County, district and school code in one, each only as far as the level goes: 2, 7 or 14 digits, none for the state. */
    public String agency() {
        String whole = format() == PublicFormat.COHORT ? text(Dimension.CDS)
                : text(Dimension.COUNTY_CODE) + text(Dimension.DISTRICT_CODE) + text(Dimension.SCHOOL_CODE);
        int length = switch (level) {
        case STATE -> 0;
        case COUNTY -> 2;
        // a direct funded charter is a district of its own, under its school's code
        case DISTRICT -> format() == PublicFormat.COHORT && !whole.endsWith("0000000") ? 14 : 7;
        case SCHOOL -> 14;
        };
        return whole.substring(0, Math.min(length, whole.length()));
    }

    /** Name of the agency that the row is about. */
    public String agencyName() {
        if (format() == PublicFormat.COHORT) {
            return text(Dimension.AGENCY_NAME);
        }
        return switch (level) {
        case STATE -> "Statewide";
        case COUNTY -> text(Dimension.COUNTY_NAME);
        case DISTRICT -> text(Dimension.DISTRICT_NAME);
        case SCHOOL -> text(Dimension.SCHOOL_NAME);
        };
    }

    /** The cells in file order as the file writes them: {@code No } with its blank, an asterisk, rates with their decimals. */
    public List<String> written() {
        List<String> cells = new ArrayList<>(layout.columns().size());
        for (Column column : layout.columns()) {
            cells.add(switch (column) {
            case Column.Text text -> written(text.dimension());
            case Column.Count count -> count(count.measure()).toString();
            case Column.Rate rate -> rate(rate.measure()) instanceof Cell.Known known ? rate.write(known.value())
                    : rate(rate.measure()).toString();
            });
        }
        return cells;
    }

    private String written(Dimension dimension) {
        String text = text(dimension);
        return FileLayouts.shipped().code(format(), dimension, text).map(Code::written).orElse(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicRow row && layout == row.layout && year.equals(row.year) && level == row.level
                && Arrays.equals(texts, row.texts) && Arrays.equals(counts, row.counts)
                && Arrays.equals(rates, row.rates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        return String.join("|", written());
    }

    /** Fills a row. May be used for several rows in turn. Not thread-safe. */
    public static final class Builder {

        private final FileLayout layout;
        private final AcademicYear year;
        private final Level level;
        private final String[] texts = new String[Dimension.values().length];
        private final Cell[] counts = new Cell[Measure.values().length];
        private final Cell[] rates = new Cell[Measure.values().length];

        private Builder(FileLayout layout, AcademicYear year, Level level) {
            this.layout = layout;
            this.year = year;
            this.level = level;
            Arrays.fill(texts, "");
            Arrays.fill(counts, Cell.ABSENT);
            Arrays.fill(rates, Cell.ABSENT);
            texts[Dimension.YEAR.ordinal()] = layout.format().write(year);
            texts[Dimension.LEVEL.ordinal()] = level.code(layout.format());
        }

        public Builder text(Dimension dimension, String text) {
            texts[dimension.ordinal()] = text;
            return this;
        }

        /** What was set so far; empty where nothing was. */
        public String text(Dimension dimension) {
            return texts[dimension.ordinal()];
        }

        /** What was counted so far; absent where nothing was. */
        public Cell count(Measure measure) {
            return counts[measure.ordinal()];
        }

        public Builder count(Measure measure, Cell cell) {
            counts[measure.ordinal()] = cell;
            return this;
        }

        public Builder count(Measure measure, long count) {
            return count(measure, Cell.of(count));
        }

        public Builder rate(Measure measure, Cell cell) {
            rates[measure.ordinal()] = cell;
            return this;
        }

        /**
         * Fills every rate column out of the counts: suppressed where its count or denominator is, absent where one is.
         */
        public Builder rates() {
            for (Column column : layout.columns()) {
                if (column instanceof Column.Rate rate) {
                    rate(rate.measure(), rate(rate, counts[rate.measure().ordinal()],
                            counts[rate.denominator().ordinal()]));
                }
            }
            return this;
        }

        private static Cell rate(Column.Rate column, Cell count, Cell of) {
            if (count instanceof Cell.Known part && of instanceof Cell.Known whole) {
                BigDecimal rate = column.rate(part.value().longValueExact(), whole.value().longValueExact());
                return Cell.of(rate);
            }
            return count == Cell.SUPPRESSED || of == Cell.SUPPRESSED ? Cell.SUPPRESSED : Cell.ABSENT;
        }

        /** Makes every number of the layout suppressed, as a whole row is in the files of 2017 on. */
        public Builder suppressAll() {
            for (Column column : layout.columns()) {
                switch (column) {
                case Column.Text none -> {
                }
                case Column.Count count -> count(count.measure(), Cell.SUPPRESSED);
                case Column.Rate rate -> rate(rate.measure(), Cell.SUPPRESSED);
                }
            }
            return this;
        }

        public PublicRow build() {
            return new PublicRow(this);
        }
    }
}
