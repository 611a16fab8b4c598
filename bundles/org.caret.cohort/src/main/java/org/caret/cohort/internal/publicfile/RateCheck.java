package org.caret.cohort.internal.publicfile;

import java.math.BigDecimal;
import java.util.List;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.PublicRow;

/** Checks the rates of rows against their counts. It runs for every row, hence in whole numbers. */
final class RateCheck {

    private static final long[] POWERS = { 1, 10, 100 };

    private final List<Column.Rate> rates;

    RateCheck(FileLayout layout) {
        rates = layout.columns().stream().filter(Column.Rate.class::isInstance).map(Column.Rate.class::cast).toList();
    }

    /** Whether a rate of a row is not its counts' quotient, rounded half up. */
    boolean findsWrong(PublicRow row) {
        if (row.hidden()) {
            return false;
        }
        for (Column.Rate rate : rates) {
            if (row.rate(rate.measure()) instanceof Cell.Known written
                    && row.count(rate.measure()) instanceof Cell.Known count
                    && row.count(rate.denominator()) instanceof Cell.Known of && isWrong(rate, written, count, of)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrong(Column.Rate rate, Cell.Known written, Cell.Known count, Cell.Known of) {
        int decimals = rate.decimals();
        if (written.value().scale() > decimals) {
            return true;
        }
        BigDecimal value = written.value();
        long scaled = value.scaleByPowerOfTen(decimals).longValue();
        long whole = of.value().longValue();
        long expected = whole == 0 ? 0
                : (count.value().longValue() * 200 * POWERS[decimals] + whole) / (2 * whole);
        return scaled != expected;
    }
}
