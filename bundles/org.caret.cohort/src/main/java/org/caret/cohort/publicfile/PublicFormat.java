package org.caret.cohort.publicfile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.spec.AcademicYear;

/**
 * The two formats of public cohort-outcome files. Their numbers follow different rules: the state advises against comparing
 * them, so no series of numbers may run from one into the other.
 */
public enum PublicFormat {

    /** Cohort Outcome Data 2010–16: cohort10.txt to cohort16.txt. */
    COHORT("Cohort Outcome Data 2010\u201316") {
        @Override
        public String write(AcademicYear year) {
            return "%02d%02d".formatted(year.firstYear() % 100, (year.firstYear() + 1) % 100);
        }
    },
    /** ACGR and Outcome Data, from 2016-17 on: acgr17.txt and later. */
    ACGR("ACGR and Outcome Data") {
        @Override
        public String write(AcademicYear year) {
            return "%04d-%02d".formatted(year.firstYear(), (year.firstYear() + 1) % 100);
        }
    };

    /** 2016-17, 2016-2017, 1617 or, after a spreadsheet dropped a zero, 910. */
    private static final Pattern YEAR = Pattern.compile("(?:(\\d{4})[-\u2013/](\\d{2}|\\d{4}))|(?:(\\d{1,2})(\\d{2}))");

    private final String title;

    PublicFormat(String title) {
        this.title = title;
    }

    /** The format's name as the state calls it. */
    public String title() {
        return title;
    }

    /** {@code cohort} or {@code acgr}: the beginning of the file names, and the name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A year as the files of this format write it: {@code 1516} or {@code 2016-17}. */
    public abstract String write(AcademicYear year);

    /** The format that the state uses for a year. */
    public static PublicFormat of(AcademicYear year) {
        return year.compareTo(new AcademicYear(2016)) < 0 ? COHORT : ACGR;
    }

    /** Reads a year in any form met in the files: {@code 2016-17}, {@code 2016-2017}, {@code 1516}. */
    public static Optional<AcademicYear> parseYear(String text) {
        Matcher matcher = YEAR.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String century = matcher.group(1);
        int first = century != null ? Integer.parseInt(century) : 2000 + Integer.parseInt(matcher.group(3));
        int last = Integer.parseInt(century != null ? matcher.group(2) : matcher.group(4));
        return (first + 1) % 100 == last % 100 && (last < 100 || last == first + 1)
                ? Optional.of(new AcademicYear(first))
                : Optional.empty();
    }
}
