package org.caret.cohort.publish;

import java.math.BigDecimal;

import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.Measure;

/**
 * What a reader makes of the rates of a row whose cohort is hidden. Of seven students three graduate to 42.86 percent, and no
 * other cohort of at most ten has such a rate.
 */
final class RateReader {

    private RateReader() {
    }

    /** Whether one size of the cohort alone, of those that are hidden, fits all rates of the row. */
    static boolean tellsCohort(FileLayout layout, Figures figures, Decision decision) {
        int fitting = 0;
        for (int size = 1; size <= Publication.SMALL; size++) {
            if (fits(size, layout, figures, decision)) {
                fitting++;
            }
        }
        return fitting == 1;
    }

    /** Outcomes are whole students and together the cohort. */
    private static boolean fits(int size, FileLayout layout, Figures figures, Decision decision) {
        int students = 0;
        for (Column column : layout.columns()) {
            if (column instanceof Column.Rate rate) {
                int count = count(rate, size, rate.rate(figures.decided(rate.measure(), decision),
                        figures.decided(Measure.COHORT, decision)));
                if (count < 0) {
                    return false;
                }
                students += count;
            }
        }
        return students == size;
    }

    private static int count(Column.Rate rate, int size, BigDecimal written) {
        for (int count = 0; count <= size; count++) {
            if (rate.rate(count, size).compareTo(written) == 0) {
                return count;
            }
        }
        return -1;
    }
}
