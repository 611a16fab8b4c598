package org.caret.cohort.compute;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.caret.cohort.publicfile.Measure;

/**
 * What a rate of the cohort can be, given students whose outcome these data cannot know. A student who moved away either counts
 * elsewhere or is a dropout here; one without an outcome can turn out as anything.
 *
 * @param low in percent, rounded half up
 * @param high in percent, rounded half up
 */
public record RateRange(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The range of an outcome's rate.
     *
     * @param decimals digits after the point
     */
    public static RateRange of(Figures figures, Measure outcome, int decimals) {
        int cohort = figures.known(Measure.COHORT);
        int count = figures.known(outcome);
        int moved = figures.transferred();
        int none = figures.noOutcome();
        if (outcome == Measure.DROPOUT) {
            return new RateRange(rate(count, cohort + none, decimals),
                    rate(count + moved + none, cohort + moved + none, decimals));
        }
        return new RateRange(rate(count, cohort + moved + none, decimals),
                rate(count + none, cohort + none, decimals));
    }

    private static BigDecimal rate(int count, int of, int decimals) {
        return of == 0 ? BigDecimal.ZERO.setScale(decimals)
                : BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(of), decimals,
                        RoundingMode.HALF_UP);
    }

    /** Whether it is one number. */
    public boolean certain() {
        return low.compareTo(high) == 0;
    }

    /** {@code 92.3}, or {@code 88.1 to 92.3}. */
    @Override
    public String toString() {
        return certain() ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
    }
}
