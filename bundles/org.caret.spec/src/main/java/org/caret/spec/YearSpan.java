package org.caret.spec;

import java.util.Optional;

/**
 * A span of academic years, both ends included.
 *
 * @param first empty where no beginning is known
 * @param last empty where no end is known
 */
public record YearSpan(Optional<AcademicYear> first, Optional<AcademicYear> last) {

    /** Every year. */
    public static final YearSpan ALWAYS = new YearSpan(Optional.empty(), Optional.empty());

    public boolean contains(AcademicYear year) {
        return first.map(begin -> begin.compareTo(year) <= 0).orElse(true)
                && last.map(end -> end.compareTo(year) >= 0).orElse(true);
    }

    /** For people: {@code 2012-2013 to 2013-2014}, {@code from 2023-2024}, {@code to 2017-2018}, {@code every year}. */
    @Override
    public String toString() {
        if (first.isPresent() && last.isPresent()) {
            return first.get() + " to " + last.get();
        }
        return first.map(year -> "from " + year).or(() -> last.map(year -> "to " + year)).orElse("every year");
    }
}
